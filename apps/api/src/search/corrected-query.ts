import type { Token } from "@tori/language/tokens";

/** A misspelt word and what it was taken for. */
export type Correction = { word: string; to: string };

/** The text of a query with its misspelt words replaced, whatever else is in it left alone; null where none is. */
export function correctedQuery(
  text: string,
  places: readonly Token[],
  corrections: readonly Correction[],
): string | null {
  const byWord = new Map(corrections.map(({ word, to }) => [word, to]));
  let corrected = "";
  let at = 0;
  for (const { word, start, end } of places) {
    const to = byWord.get(word);
    if (to === undefined || to === word) continue;
    corrected += text.slice(at, start) + to;
    at = end;
  }
  return at === 0 ? null : corrected + text.slice(at);
}
