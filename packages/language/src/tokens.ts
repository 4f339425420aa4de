export type Token = {
  /** Lower-case letters and digits in Unicode's composed form; at most 64 code units. */
  word: string;
  /** Where the word stands in the text, in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
};

const longestWord = 64;

// An ending behind a colon belongs to an abbreviation or a number ("EU:n", "25:ssä") and is left out of the word. The
// first alternative says nothing new: most words are of these letters alone, and so take half the time.
const wordPattern =
  /[\dA-Za-zÀ-ÖØ-öø-ÿ]+(?![\p{L}\p{N}\p{M}:])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?::\p{Ll}{1,4}(?![\p{L}\p{N}]))?/gu;

// Nothing up to here is composed of others.
const beyondLatin1 = /[\u0100-\uffff]/;

/**
 * The words of a text in reading order. Everything that is not a letter, a digit or a mark on one of them separates
 * words, so control characters and lone surrogates can never get into a key.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: match, index: start } of text.matchAll(wordPattern)) {
    const colon = match.indexOf(":");
    const surface = colon === -1 ? match : match.slice(0, colon);
    found.push({ word: normalizeWord(surface), start, end: start + surface.length });
  }
  return found;
}

/** One form for one word: composed, lower case, not longer than a key may be. */
export function normalizeWord(surface: string): string {
  const lower = surface.toLowerCase();
  const word = beyondLatin1.test(lower) ? lower.normalize("NFC") : lower;
  if (word.length <= longestWord) return word;
  const cut = word.slice(0, longestWord);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
