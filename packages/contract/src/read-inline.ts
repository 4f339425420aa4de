import { linkAddress } from "./link-address.ts";
import { readAddress } from "./markdown-address.ts";
import type { Inline, Mark } from "./rich-text.ts";

type Token = {
  text: string;
  /** Stars that may turn a mark on, for a word follows, and off, for one stands before. */
  stars?: { opens: boolean; closes: boolean };
  bold?: true;
  italic?: true;
  href?: string;
};

const pattern = /\\[!-/:-@[-`{-~•·]|\*+|[^\\*[\]\n]+|[^]/y;

/** The words of a block, in its Markdown, with their bold, italic and links. What has no counterpart is a character. */
export function readInline(source: string): Inline[] {
  const tokens = readTokens(source);
  pairStars(tokens);
  return tokens.filter(({ text }) => text !== "").map(toInline);
}

function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  let bracket: number | undefined;
  for (let at = 0; at < source.length;) {
    pattern.lastIndex = at;
    const [found = ""] = pattern.exec(source) ?? [];
    const isNamed = bracket !== undefined && bracket < tokens.length - 1 && source.startsWith("](", at);
    const link = isNamed ? readTarget(source, at + 2) : undefined;
    if (link && bracket !== undefined) {
      for (const token of tokens.slice(bracket)) token.href = link.href;
      tokens.splice(bracket, 1);
      bracket = undefined;
      at = link.end;
    } else {
      if (found === "[") bracket = tokens.length;
      tokens.push(toToken(found, source, at));
      at += found.length;
    }
  }
  return tokens;
}

function toToken(found: string, source: string, at: number): Token {
  if (found.startsWith("\\") && found.length > 1) return { text: found.slice(1) };
  if (!found.startsWith("*")) return { text: found };
  const isWord = (char: string | undefined) => char !== undefined && char.trim() !== "";
  return {
    text: found,
    stars: { opens: isWord(source[at + found.length]), closes: isWord(source[at - 1]) },
  };
}

/** Undefined where what is in the parentheses may not be linked to. */
function readTarget(source: string, start: number): { href: string; end: number } | undefined {
  const target = readAddress(source, start);
  if (!target) return undefined;
  const href = linkAddress(target.address);
  return href === undefined ? undefined : { href, end: target.end };
}

/** Stars without a counterpart stay as they are. */
function pairStars(tokens: readonly Token[]): void {
  const open: { bold?: number | undefined; italic?: number | undefined } = {};
  for (const [at, token] of tokens.entries()) {
    if (!token.stars) continue;
    for (const mark of marksOf(token.text)) {
      const start = open[mark];
      if (start !== undefined && token.stars.closes) {
        for (const between of tokens.slice(start, at)) between[mark] = true;
        takeStars(tokens[start], mark);
        takeStars(token, mark);
        open[mark] = undefined;
      } else if (start === undefined && token.stars.opens) open[mark] = at;
    }
  }
}

function marksOf(stars: string): ("bold" | "italic")[] {
  return ([[], ["italic"], ["bold"], ["bold", "italic"]] as const)[stars.length]?.slice() ?? [];
}

function takeStars(token: Token | undefined, mark: "bold" | "italic"): void {
  if (token) token.text = token.text.slice(mark === "bold" ? 2 : 1);
}

function toInline({ text, bold, italic, href }: Token): Inline {
  if (text === "\n") return { type: "hardBreak" };
  const marks: Mark[] = [];
  if (bold) marks.push({ type: "bold" });
  if (italic) marks.push({ type: "italic" });
  if (href !== undefined) marks.push({ type: "link", attrs: { href } });
  return { type: "text", text, marks };
}
