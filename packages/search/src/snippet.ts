import type { Mark } from "./highlight.ts";

export type Piece = { text: string; marked: boolean };

export type Snippet = {
  pieces: Piece[];
  /** Whether the text goes on before and after. */
  cut: { before: boolean; after: boolean };
  /** The different groups that are marked in it. */
  groups: ReadonlySet<number>;
};

// So much stands before the first mark, to read into it.
const lead = 40;

/**
 * The part of a text with the most different groups of marks, then with the most marks; its beginning where there are
 * none. Cut between words.
 *
 * @param width wanted length in UTF-16 code units
 */
export function bestSnippet(text: string, marks: readonly Mark[], width: number): Snippet {
  const from = startOfWord(text, Math.max(0, bestStart(marks, width) - lead));
  const to = endOfWord(text, Math.min(text.length, from + width));
  return {
    pieces: markedPieces(text, marks, { from, to }),
    cut: { before: from > 0, after: to < text.length },
    groups: new Set(marks.filter(({ start, end }) => start >= from && end <= to).map(({ group }) => group)),
  };
}

/** A text, or the part of it from `from` to `to`, in pieces that are marked and pieces that are not; none is empty. */
export function markedPieces(
  text: string,
  marks: readonly Mark[],
  { from, to }: { from: number; to: number } = { from: 0, to: text.length },
): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

function bestStart(marks: readonly Mark[], width: number): number {
  let best = { start: 0, groups: 0, count: 0 };
  for (const [index, { start }] of marks.entries()) {
    const inside = marksUntil(marks, index, start + width - lead);
    const groups = new Set(inside.map(({ group }) => group)).size;
    if (groups > best.groups || (groups === best.groups && inside.length > best.count)) {
      best = { start, groups, count: inside.length };
    }
  }
  return best.start;
}

/** Marks from the one at `index` on that end before `end`; a long text has many, so no more are looked at. */
function marksUntil(marks: readonly Mark[], index: number, end: number): Mark[] {
  const inside: Mark[] = [];
  for (let at = index; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.end > end) break;
    inside.push(mark);
  }
  return inside;
}

function startOfWord(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(0, at + 1).search(/\s\S*$/u);
  return space < 0 ? at : space + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const rest = text.slice(at).search(/\s/u);
  // A very long word is cut where it stands.
  return rest < 0 || rest > lead ? at : at + rest;
}
