/** One reading of a word. */
export type Reading = {
  /** The base form of the whole word. */
  lemma: string;
  /** Of a compound, its parts in order; of another word, the word. */
  parts: ReadingPart[];
};

export type ReadingPart = {
  /** As it stands in the word. */
  surface: string;
  lemma: string;
  /** The base form of the word that it is derived from, as "kehittää" of "kehittäminen". */
  root: string | null;
};

type Draft = { surface: string; base: string; derived: string | null };

/**
 * Reads what the transducer writes: surface letters and tags in brackets. `[Xp]…[X]` is a base form, `[Xj]…[X]` the end
 * of a derived one's, `[Xr]…[X]` is left out, `[Bc]` a compound's boundary; `=` and `-` mark boundaries within.
 */
export function parseAnalysis(text: string): Reading | null {
  const drafts = readParts(text).filter(({ surface, base }) => surface !== "" || base !== "");
  const parts = drafts.map(toPart);
  const last = parts.at(-1);
  if (!last) return null;
  const before = parts.slice(0, -1).map(({ surface }) => surface);
  return { lemma: before.join("") + last.lemma, parts };
}

function readParts(text: string): Draft[] {
  let part: Draft = { surface: "", base: "", derived: null };
  const parts = [part];
  let mode = "[X]";
  for (const [piece] of text.matchAll(/\[[^\]]*\]|[^[]+/gu)) {
    if (piece === "[Bc]") {
      part = { surface: "", base: "", derived: null };
      parts.push(part);
    } else if (piece.startsWith("[")) {
      if (!/^\[X[pjr]?\]$/.test(piece)) continue;
      mode = piece;
      if (mode === "[Xp]") part.base = "";
      if (mode === "[Xj]") part.derived = part.surface;
    } else {
      write(part, mode, piece.replaceAll("=", "").toLowerCase());
    }
  }
  return parts;
}

function write(part: Draft, mode: string, letters: string): void {
  if (mode === "[X]") part.surface += letters;
  if (mode === "[Xp]") part.base += letters;
  if (mode === "[Xj]" && part.derived !== null) part.derived += letters;
}

function toPart({ surface, base, derived }: Draft): ReadingPart {
  const plain = base || surface.replace(/-$/, "");
  return { surface, lemma: derived ?? plain, root: derived !== null && base !== "" ? base : null };
}
