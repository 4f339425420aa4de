import { type Token, tokens } from "@tori/language/tokens";

export type ParsedQuery = {
  /** Words in the order in which they were typed, each once. */
  words: string[];
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
  const unquoted = text.replace(quotation, (_, before: string, minus: string, inside: string) => {
    (minus === "-" ? excluded : exact).push(...wordsOf(inside));
    return `${before} `;
  });
  const plain = unquoted.replace(excludedWord, (_, before: string, word: string) => {
    excluded.push(...wordsOf(word));
    return `${before} `;
  });
  const found = tokens(plain);
  const words = unique(found);
  const last = found.at(-1);
  const incomplete = last !== undefined && last.end === plain.length && words.at(-1) === last.word;
  return { words, incomplete, exact: [...new Set(exact)], excluded: [...new Set(excluded)] };
}

function wordsOf(text: string): string[] {
  return unique(tokens(text));
}

function unique(found: readonly Token[]): string[] {
  return [...new Set(found.map(({ word }) => word))];
}
