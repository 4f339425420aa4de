import { ImportProblem } from "./import-problem.ts";

/** More than any story could need: a longer item means a quotation mark or a bracket that was never closed. */
const maxItem = 8 * 1024 * 1024;

const byte = {
  newline: 0x0a,
  quote: 0x22,
  comma: 0x2c,
  backslash: 0x5c,
  open: 0x5b,
  close: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);

/** Where the reader is: how deep in brackets (1 is the array itself), and on which line. */
type Place = { depth: number; inString: boolean; escaped: boolean; line: number };

/**
 * The items of a JSON array, one at a time, so that a file of any size needs the memory of its largest item.
 * @param name how sentences call the file
 * @throws ImportProblem where the bytes are not one JSON array in UTF-8
 */
export async function* jsonArray(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<unknown> {
  const place: Place = { depth: 0, inString: false, escaped: false, line: 1 };
  let rest = Buffer.alloc(0);
  let items = 0;
  let ended = false;
  let itemLine = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    let from = rest.length;
    if (place.depth === 0 && !ended) {
      from = afterOpening(bytes, name, place);
      start = from;
      itemLine = place.line;
    }
    while (!ended) {
      const end = endOfItem(bytes, from, place);
      if (end === -1) break;
      ended = bytes[end] === byte.close;
      const text = decode(bytes.subarray(start, end), name, itemLine);
      const empty = text.trim() === "";
      if (!(empty && ended && items === 0)) yield parse(text, name, itemLine);
      items += 1;
      from = end + 1;
      start = from;
      itemLine = place.line;
    }
    rest = bytes.subarray(start);
    if (ended) refuseMore(rest, name);
    if (rest.length > maxItem) throw new ImportProblem(endless(name, itemLine));
  }
  if (place.depth === 0 && !ended) throw new ImportProblem(`${name} is empty.`);
  if (!ended) throw new ImportProblem(`${name} ends in the middle, on line ${place.line}: is it whole?`);
}

/** Index after the array's opening bracket, or the end of these bytes where it is still to come. */
function afterOpening(bytes: Buffer, name: string, place: Place): number {
  for (const [index, value] of bytes.entries()) {
    if (value === byte.newline) place.line += 1;
    if (value === byte.open) {
      place.depth = 1;
      return index + 1;
    }
    if (isSpace(value) || byteOrderMark.has(value)) continue;
    if (value === 0xff || value === 0xfe) {
      throw new ImportProblem(`${name} is written in UTF-16: save it as UTF-8.`);
    }
    const what = value === byte.openBrace ? "holds one object, not an array" : "is not a JSON array";
    throw new ImportProblem(`${name} ${what}: it should begin with "[" and hold objects.`);
  }
  return bytes.length;
}

/** Index of the comma or bracket that ends the item, or -1 where the item goes on after these bytes. */
function endOfItem(bytes: Buffer, from: number, place: Place): number {
  for (let i = from; i < bytes.length; i++) {
    const value = bytes[i];
    if (value === byte.newline) place.line += 1;
    if (place.inString) {
      if (place.escaped) place.escaped = false;
      else if (value === byte.backslash) place.escaped = true;
      else if (value === byte.quote) place.inString = false;
    } else if (value === byte.quote) place.inString = true;
    else if (value === byte.openBrace || value === byte.open) place.depth += 1;
    else if (place.depth > 1) {
      if (value === byte.closeBrace || value === byte.close) place.depth -= 1;
    } else if (value === byte.comma || value === byte.close) {
      if (value === byte.close) place.depth = 0;
      return i;
    }
  }
  return -1;
}

function decode(bytes: Buffer, name: string, line: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportProblem(`${name} is not UTF-8 text (see what begins on line ${line}): save it as UTF-8.`);
  }
}

function parse(text: string, name: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const why = text.trim() === "" ? "a comma too many" : said.replace(/,? (in JSON )?at position.*/s, "");
    const lead = text.slice(0, text.search(/\S|$/)).split("\n").length - 1;
    throw new ImportProblem(`${name} is not JSON: see what begins on line ${line + lead} (${why}).`);
  }
}

function refuseMore(rest: Buffer, name: string): void {
  if (!rest.every(isSpace)) throw new ImportProblem(`${name} goes on after the "]" that closes its array.`);
}

function isSpace(value: number): boolean {
  return value === 0x20 || value === 0x09 || value === byte.newline || value === 0x0d;
}

function endless(name: string, line: number): string {
  return `${name} is not JSON: what begins on line ${line} never ends; a quotation mark or bracket may be missing.`;
}
