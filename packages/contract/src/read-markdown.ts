import { normalRichText } from "./normal-rich-text.ts";
import { readInline } from "./read-inline.ts";
import type { Block, RichText } from "./rich-text.ts";

type Paragraph = { type: "paragraph"; lines: string[] };
type Heading = { type: "heading"; lines: string[] };
type List = { type: "bulletList" | "orderedList"; items: Part[][]; indent: number; number: number };
type Part = Paragraph | Heading | List;

type Line = { indent: number; text: string };
type Marker = { type: List["type"]; number: number; rest: string };

type Reading = {
  blocks: Part[];
  /** Open lists: what is indented more than their markers belongs to their last items. */
  outer?: List | undefined;
  inner?: List | undefined;
  /** The open paragraph, and where it is: further lines there go on with it. */
  paragraph?: { lines: string[]; home: Part[] } | undefined;
  emptyLines: number;
};

/** Reads what `writeMarkdown` writes, and what people type who know only some of it: nothing is wrong, nothing is lost. */
export function readMarkdown(text: string): RichText {
  const reading: Reading = { blocks: [], emptyLines: 0 };
  for (const line of toLines(text)) {
    if (line.text === "") {
      reading.emptyLines += 1;
      reading.paragraph = undefined;
    } else {
      readLine(reading, line);
      reading.emptyLines = 0;
    }
  }
  return normalRichText({ type: "doc", content: reading.blocks.map(toBlock) });
}

/** A backslash at its end joins a line with the next one. */
function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let isJoined = false;
  for (const raw of text
    .toWellFormed()
    .replaceAll("\0", "")
    .split(/\r\n?|\n/)) {
    const trimmed = raw.trim();
    const isUnfinished = /(?:^|[^\\])(?:\\\\)*\\$/.test(trimmed);
    const written = isUnfinished ? `${trimmed.slice(0, -1)}\n` : trimmed;
    const last = lines.at(-1);
    if (isJoined && last) last.text += written;
    else lines.push({ indent: raw.length - raw.trimStart().length, text: written });
    isJoined = isUnfinished;
  }
  return lines;
}

function readLine(reading: Reading, line: Line): void {
  if (reading.outer && line.indent > reading.outer.indent) readInItem(reading, reading.outer, line);
  else readAtTop(reading, line);
}

function readInItem(reading: Reading, outer: List, line: Line): void {
  const item = lastItem(outer);
  const isInInner = reading.inner !== undefined && line.indent > reading.inner.indent;
  const marker = readMarker(line.text, isInInner ? undefined : reading.inner);
  if (marker) {
    reading.inner = readListLine(reading, { marker, line, open: reading.inner, home: item });
  } else if (reading.inner && isInInner) {
    readText(reading, line.text, lastItem(reading.inner));
  } else {
    reading.inner = undefined;
    readText(reading, line.text, item);
  }
}

function readAtTop(reading: Reading, line: Line): void {
  const { blocks, emptyLines } = reading;
  reading.inner = undefined;
  if (emptyLines > 1) {
    reading.outer = undefined;
    for (let empty = 1; empty < emptyLines; empty += 1) blocks.push({ type: "paragraph", lines: [] });
  }
  const marker = readMarker(line.text, reading.outer);
  if (marker) {
    reading.outer = readListLine(reading, { marker, line, open: reading.outer, home: blocks });
    return;
  }
  reading.outer = undefined;
  const heading = /^#{1,6}(?:\s|$)/.exec(line.text);
  if (heading) {
    reading.paragraph = undefined;
    blocks.push({ type: "heading", lines: [line.text.slice(heading[0].length)] });
  } else readText(reading, line.text, blocks);
}

/** A number begins a list only where it is one, for else it is a date; and it goes on with a list in order. */
function readMarker(text: string, open: List | undefined): Marker | undefined {
  const bullet = /^[-*•·](?:\s|$)/.exec(text);
  if (bullet) return { type: "bulletList", number: 0, rest: text.slice(bullet[0].length) };
  const numbered = /^(\d{1,9})[.)](?:\s|$)/.exec(text);
  const number = Number(numbered?.[1]);
  const isNext = open?.type === "orderedList" && number === open.number + 1;
  if (!numbered || (number !== 1 && !isNext)) return undefined;
  return { type: "orderedList", number, rest: text.slice(numbered[0].length) };
}

type ListLine = { marker: Marker; line: Line; open: List | undefined; home: Part[] };

/** The list that is open after a line with a marker, with its item begun. */
function readListLine(reading: Reading, { marker, line, open, home }: ListLine): List {
  const { type, number } = marker;
  const list = open?.type === type ? open : { type, items: [], indent: line.indent, number };
  if (list !== open) home.push(list);
  list.number = number;
  list.items.push([]);
  reading.paragraph = undefined;
  readText(reading, marker.rest, lastItem(list));
  if (list !== reading.inner) reading.inner = undefined;
  return list;
}

function readText(reading: Reading, text: string, home: Part[]): void {
  if (reading.paragraph?.home !== home) {
    reading.paragraph = { lines: [], home };
    home.push({ type: "paragraph", lines: reading.paragraph.lines });
  }
  reading.paragraph.lines.push(text);
}

function lastItem(list: List): Part[] {
  return list.items.at(-1) ?? [];
}

function toBlock(part: Part): Block {
  // The reader opens no third level, so an item's list holds paragraphs only.
  if ("items" in part) {
    const content = part.items.map((item) => ({ type: "listItem", content: item.map(toBlock) }));
    return { type: part.type, content } as Block;
  }
  const content = readInline(part.lines.join("\n"));
  return part.type === "heading"
    ? { type: "heading", attrs: { level: 3 }, content }
    : { type: "paragraph", content };
}
