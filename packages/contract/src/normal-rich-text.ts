import type { Block, Inline, Mark, RichText } from "./rich-text.ts";

type List = Extract<Block, { type: "bulletList" | "orderedList" }>;
type Item = List["content"][number];
type Part = Item["content"][number];
type Text = Extract<Inline, { type: "text" }>;

export const emptyRichText: RichText = { type: "doc", content: [] };

/**
 * The one form of all documents that look the same to a reader. Neighbouring texts with the same marks are one, marks
 * stand in one order and not on spaces around words, and lines neither begin nor end with a space. Nothing empty is
 * at either end of the document or of a block; a list item begins with a paragraph; and where a list follows upon one
 * of its kind, they are one.
 */
export function normalRichText(doc: RichText): RichText {
  const blocks = joinLists(doc.content.map(normalBlock));
  const first = blocks.findIndex(isWritten);
  const last = blocks.findLastIndex(isWritten);
  return { type: "doc", content: first < 0 ? [] : blocks.slice(first, last + 1) };
}

function isWritten(block: Block | Part): boolean {
  return block.type !== "paragraph" || block.content !== undefined;
}

function normalBlock(block: Block): Block {
  return isList(block) ? normalList(block) : normalTextBlock(block);
}

function normalList(list: List): List {
  return { ...list, content: list.content.map(normalItem) };
}

function normalItem({ content }: Item): Item {
  // What is inside an inner list is a part of a smaller choice, so it keeps its type.
  const parts = content.map((part) => normalBlock(part) as Part);
  const written = joinLists(parts.filter(isWritten));
  const [first] = written;
  return {
    type: "listItem",
    content: first?.type === "paragraph" ? written : [{ type: "paragraph" }, ...written],
  };
}

function isList<B extends Block | Part>(block: B): block is B & { type: List["type"]; content: unknown[] } {
  return block.type === "bulletList" || block.type === "orderedList";
}

function joinLists<B extends Block | Part>(blocks: readonly B[]): B[] {
  const joined: B[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isList(last) && isList(block) && last.type === block.type) {
      joined[joined.length - 1] = { ...last, content: [...last.content, ...block.content] };
    } else joined.push(block);
  }
  return joined;
}

type TextBlock = Exclude<Block, List>;

function normalTextBlock({ content, ...block }: TextBlock): TextBlock {
  const lines = linesOf(content ?? []).map(normalLine);
  const first = lines.findIndex((line) => line.length > 0);
  if (first < 0) return block;
  const written = lines.slice(first, lines.findLastIndex((line) => line.length > 0) + 1);
  return {
    ...block,
    content: written.flatMap((line, at) => (at > 0 ? breakBefore(line) : line)),
  };
}

function breakBefore(line: readonly Text[]): Inline[] {
  return [{ type: "hardBreak" }, ...line];
}

/** What stands between line breaks. */
export function linesOf(content: readonly Inline[]): Text[][] {
  const lines: Text[][] = [[]];
  for (const inline of content) {
    if (inline.type === "hardBreak") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** A piece of a line is either words or the space beside them. */
type Piece = { text: string; isSpace: boolean; bold: boolean; italic: boolean; href: string | undefined };

function normalLine(line: readonly Text[]): Text[] {
  const pieces = line.flatMap(toPieces);
  markSpacesAsWords(pieces);
  const first = pieces.findIndex((piece) => !piece.isSpace);
  const texts = pieces.slice(first, pieces.findLastIndex((piece) => !piece.isSpace) + 1).map(toText);
  return first < 0 ? [] : joinTexts(texts);
}

function toPieces({ text, marks = [] }: Text): Piece[] {
  const bold = marks.some((mark) => mark.type === "bold");
  const italic = marks.some((mark) => mark.type === "italic");
  const href = hrefOf({ marks });
  const clean = text.replaceAll(/[\r\n]/g, " ");
  const words = clean.trim();
  const start = words === "" ? clean.length : clean.indexOf(words);
  return [clean.slice(0, start), words, clean.slice(start + words.length)]
    .filter((part) => part !== "")
    .map((part) => ({ text: part, isSpace: part.trim() === "", bold, italic, href }));
}

/** The address that a text links to. */
export function hrefOf({ marks = [] }: Pick<Text, "marks">): string | undefined {
  const link = marks.find((mark) => mark.type === "link");
  // A browser drops these line breaks too.
  return link?.attrs.href
    .trim()
    .replaceAll(/[\t\r\n]/g, "")
    .replaceAll(/\s/g, encodeURIComponent);
}

/** A space has the marks that the words on both sides have; a link is closed before what is outside of it. */
function markSpacesAsWords(pieces: Piece[]): void {
  const words = pieces.filter((piece) => !piece.isSpace);
  let passed = 0;
  for (const piece of pieces) {
    if (piece.isSpace) markBetween(piece, words[passed - 1], words[passed]);
    else passed += 1;
  }
}

function markBetween(space: Piece, before: Piece | undefined, after: Piece | undefined): void {
  const isWithin = before?.href === after?.href;
  space.href = isWithin ? before?.href : undefined;
  space.bold = isWithin && before?.bold === true && after?.bold === true;
  space.italic = isWithin && before?.italic === true && after?.italic === true;
}

function toText({ text, bold, italic, href }: Piece): Text {
  const marks: Mark[] = [];
  if (bold) marks.push({ type: "bold" });
  if (italic) marks.push({ type: "italic" });
  if (href !== undefined) marks.push({ type: "link", attrs: { href } });
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}

function joinTexts(texts: readonly Text[]): Text[] {
  const joined: Text[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (last && JSON.stringify(last.marks) === JSON.stringify(text.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + text.text };
    } else joined.push(text);
  }
  return joined;
}
