import { writeAddress } from "./markdown-address.ts";
import { hrefOf, linesOf, normalRichText } from "./normal-rich-text.ts";
import type { Block, Inline, RichText } from "./rich-text.ts";

type List = Extract<Block, { type: "bulletList" | "orderedList" }>;
type Part = List["content"][number]["content"][number];
type Text = Extract<Inline, { type: "text" }>;

/**
 * A rich text as Markdown that people can write too: `readMarkdown` gives the same text back, in its normal form. The
 * dialect is Markdown's common part, but for two things: a line break is a line break, with a backslash only where it
 * would be lost otherwise; and each empty line beyond the first is an empty paragraph.
 */
export function writeMarkdown(doc: RichText): string {
  let markdown = "";
  let before: Block | undefined;
  for (const block of normalRichText(doc).content) {
    const written = writeBlock(block, before);
    markdown += written === "" ? "\n" : (before ? "\n\n" : "") + written;
    before = block;
  }
  return markdown;
}

function writeBlock(block: Block | Part, before: Block | Part | undefined): string {
  switch (block.type) {
    case "heading":
      return `### ${writtenLines(block.content).join("\\\n")}`.trimEnd();
    case "paragraph":
      return writeParagraph(block.content, before?.type === "orderedList" ? anyMarker : newMarker);
    default:
      return block.content.map((item, at) => writeItem(item.content, block.type, at + 1)).join("\n");
  }
}

function writeItem([first, ...others]: readonly Part[], type: List["type"], number: number): string {
  const marker = type === "bulletList" ? "- " : `${number}. `;
  let written = first?.type === "paragraph" ? writeParagraph(first.content, undefined) : "";
  let before = first;
  for (const part of others) {
    written += (part.type === "paragraph" ? "\n\n" : "\n") + writeBlock(part, before);
    before = part;
  }
  const indent = " ".repeat(marker.length);
  return (marker + written.replaceAll(/\n(?!\n)/g, `\n${indent}`)).replace(/^(\S+) (?=\n|$)/, "$1");
}

/** What at the beginning of a line would make it a heading, or begin a list. */
const newMarker = /^(?:#{1,6}|[-•·]|1[.)])(?=\s|$)/;
/** The same after a numbered list, which a number would continue. */
const anyMarker = /^(?:#{1,6}|[-•·]|\d{1,9}[.)])(?=\s|$)/;

/** `firstMarker` says what the first line must not begin with. */
function writeParagraph(content: readonly Inline[] | undefined, firstMarker: RegExp | undefined): string {
  let written = "";
  let before: string | undefined;
  for (const line of writtenLines(content)) {
    const marker = before === undefined ? firstMarker : newMarker;
    if (before !== undefined) written += before === "" || line === "" ? "\\\n" : "\n";
    written += marker ? line.replace(marker, escapeLast) : line;
    before = line;
  }
  return written;
}

function escapeLast(marker: string): string {
  return `${marker.slice(0, -1)}\\${marker.slice(-1)}`;
}

function writtenLines(content: readonly Inline[] = []): string[] {
  return linesOf(content).map(writeLine);
}

/** Links are the outermost, so that each has its bold and italic within. */
function writeLine(line: readonly Text[]): string {
  return linked(line)
    .map(({ href, texts }) =>
      href === undefined ? writeTexts(texts, false) : `[${writeTexts(texts, true)}](${writeAddress(href)})`,
    )
    .join("");
}

type Linked = { href: string | undefined; texts: Text[] };

function linked(line: readonly Text[]): Linked[] {
  const groups: Linked[] = [];
  for (const text of line) {
    const href = hrefOf(text);
    const last = groups.at(-1);
    if (last && last.href === href) last.texts.push(text);
    else groups.push({ href, texts: [text] });
  }
  return groups;
}

/** Two stars turn bold on and off, and one italic; three do both, whichever way. */
function writeTexts(texts: readonly Text[], isLink: boolean): string {
  let written = "";
  let before = 0;
  for (const { text, marks = [] } of texts) {
    const stars = marks.reduce((sum, { type }) => sum | (type === "bold" ? 2 : type === "italic" ? 1 : 0), 0);
    written += "*".repeat(before ^ stars) + escapeText(text, isLink);
    before = stars;
  }
  return written + "*".repeat(before);
}

const special = /\\(?=[!-/:-@[-`{-~•·]|$)|\*|\[|\](?=\(|$)/g;

/** Only where the text would be read in another way: an escape is a riddle to most who see it. */
function escapeText(text: string, isLink: boolean): string {
  return text.replaceAll(special, (char, at: number) => {
    const isAlone = /^\s\*\s$/.test(text.slice(Math.max(0, at - 1), at + 2));
    return (char === "*" && isAlone) || (char === "[" && !isLink) ? char : `\\${char}`;
  });
}
