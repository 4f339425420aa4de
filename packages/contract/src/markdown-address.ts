// The address in the parentheses of a Markdown link. Pairs of parentheses may be in it, as in Wikipedia's, and a
// backslash takes their meaning from others.

const escapes = /\\(?=[!-/:-@[-`{-~•·]|$)/g;
const piece = /\\[!-/:-@[-`{-~•·]|[^\\()\n]+|[^\n]/y;
/** Pairs within pairs, so that "((((…" is given up soon. */
const deepest = 16;
/** No address is longer, even with all of it escaped. */
const longest = 4000;

export function writeAddress(address: string): string {
  const escaped = address.replaceAll(escapes, "\\\\");
  return hasPairs(address) ? escaped : escaped.replaceAll(/[()]/g, String.raw`\$&`);
}

function hasPairs(address: string): boolean {
  let depth = 0;
  for (const char of address) {
    depth += depthOf(char);
    if (depth < 0 || depth > deepest) return false;
  }
  return depth === 0;
}

/** Reads an address from `start`, after its parenthesis, to the one that ends it; `end` is behind that. */
export function readAddress(source: string, start: number): { address: string; end: number } | undefined {
  let depth = 0;
  let address = "";
  for (let at = start; at < start + longest && depth <= deepest;) {
    piece.lastIndex = at;
    const [found = ""] = piece.exec(source) ?? [];
    if (found === "") return undefined;
    at += found.length;
    depth += depthOf(found);
    if (depth < 0) return { address, end: at };
    address += /^\\./.test(found) ? found.slice(1) : found;
  }
  return undefined;
}

function depthOf(char: string): number {
  return char === "(" ? 1 : char === ")" ? -1 : 0;
}
