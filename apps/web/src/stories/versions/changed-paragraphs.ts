import { diffArrays, diffWords } from "diff";

export type Change = { kind: "same" | "added" | "removed"; text: string };

/** How many words or lines may differ: beyond that, one text is shown after the other, and nobody waits. */
const limit = { maxEditLength: 300 };

/** How much of two paragraphs has to be the same for one to be told as the other with changes. */
const enoughInCommon = 0.4;

/**
 * What changed between two texts, paragraph by paragraph; a paragraph is a line of theirs.
 * @param by whether a changed line is told word by word, or as one that went and one that came
 */
export function changedParagraphs(older: string, newer: string, by: "words" | "lines"): Change[][] {
  const before = linesOf(older);
  const after = linesOf(newer);
  const changes = diffArrays(before, after, limit) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return changes.flatMap(({ added, removed, value }, place) => {
    if (!added && !removed) return value.map((line) => whole("same", line));
    const other = changes[place + 1];
    const previous = changes[place - 1];
    // What went is told together with what came in its place.
    if (removed && other?.added) return replaced(value, other.value, by);
    return added && previous?.removed ? [] : value.map((line) => whole(added ? "added" : "removed", line));
  });
}

function replaced(older: string[], newer: string[], by: "words" | "lines"): Change[][] {
  const places = Array.from({ length: Math.max(older.length, newer.length) }, (_, place) => place);
  return places.flatMap((place) => inPlaceOf(older[place], newer[place], by));
}

function inPlaceOf(before: string | undefined, after: string | undefined, by: "words" | "lines"): Change[][] {
  if (before === undefined) return after === undefined ? [] : [whole("added", after)];
  if (after === undefined) return [whole("removed", before)];
  const changed = by === "words" ? changedWords(before, after) : null;
  return changed ? [changed] : [whole("removed", before), whole("added", after)];
}

/** Null where the two have little in common: they are easier to read apart. */
function changedWords(older: string, newer: string): Change[] | null {
  const changes = diffWords(older, newer, limit)?.map(({ added, removed, value }): Change => {
    if (added) return { kind: "added", text: value };
    return { kind: removed ? "removed" : "same", text: value };
  });
  if (!changes) return null;
  const common = changes.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  return common < enoughInCommon * Math.min(older.length, newer.length) ? null : changes;
}

function whole(kind: Change["kind"], text: string): Change[] {
  return [{ kind, text }];
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
