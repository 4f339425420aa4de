import { type Token, tokens } from "@tori/language/tokens";

export type ParsedQuery = {
  /** Words in the order in which they were typed, each once. */
  words: string[];
  /** Where they stand in the text, each as often as it is there. */
  places: Token[];
  /** Whether the last of `words` may be the beginning of a longer one: nothing follows it. */
  incomplete: boolean;
  /** Words in quotation marks: wanted as they are written. */
  exact: string[];
  /** Words behind a minus. */
  excluded: string[];
};

const quotation = /(^|\s)(-?)["”“„«»]([^"”“„«»]*)["”“„«»]/gu;
const excludedWord = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;

/** Takes a query apart; whatever is no word, quotation or exclusion separates words. Any text is a query. */
export function parseQuery(text: string): ParsedQuery {
  const exact: string[] = [];
  const excluded: string[] = [];
  const unquoted = text.replace(quotation, (all, _before: string, minus: string, inside: string) => {
    (minus === "-" ? excluded : exact).push(...wordsOf(inside));
    return blank(all);
  });
  const plain = unquoted.replace(excludedWord, (all, _before: string, word: string) => {
    excluded.push(...wordsOf(word));
    return blank(all);
  });
  const found = tokens(plain);
  const words = unique(found);
  const last = found.at(-1);
  const incomplete = last !== undefined && last.end === plain.length && words.at(-1) === last.word;
  return { words, places: found, incomplete, exact: [...new Set(exact)], excluded: [...new Set(excluded)] };
}

// As long as what it stands for, so that the others keep their places.
function blank(text: string): string {
  return " ".repeat(text.length);
}

function wordsOf(text: string): string[] {
  return unique(tokens(text));
}

function unique(found: readonly Token[]): string[] {
  return [...new Set(found.map(({ word }) => word))];
}
