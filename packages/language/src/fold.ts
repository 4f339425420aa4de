// The same pairs stand in migrations/0002-search.sql (search_key.folded).
export const foldedFrom = "åäöøæéèüšž";
export const foldedTo = "aaooaeeusz";

const fold = new Map(Array.from(foldedFrom, (letter, index) => [letter, foldedTo[index] ?? letter]));

/** How a word looks when it is typed on a keyboard without å, ä and ö; takes a lower-case word. */
export function foldWord(word: string): string {
  return word.replace(/[^a-z0-9]/g, (letter) => fold.get(letter) ?? letter);
}
