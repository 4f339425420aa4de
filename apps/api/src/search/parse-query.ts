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
  /** Those of them that are wanted side by side: two or more within the same quotation marks. */
  phrases: string[][];
  /** Words behind a minus. */
  excluded: string[];
  /** Two quoted words or more behind a minus: unwanted where they stand side by side. */
  excludedPhrases: string[][];
};

const quotation = /(^|\s)(-?)["”“„«»]([^"”“„«»]*)["”“„«»]/gu;
const excludedWord = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;

/** Takes a query apart; whatever is no word, quotation or exclusion separates words. Any text is a query. */
export function parseQuery(text: string): ParsedQuery {
  const exact: string[] = [];
  const excluded: string[] = [];
  const [phrases, excludedPhrases]: [string[][], string[][]] = [[], []];
  const unquoted = text.replace(quotation, (all, _before: string, minus: string, inside: string) => {
    const quoted = tokens(inside).map(({ word }) => word);
    if (quoted.length > 1) (minus === "-" ? excludedPhrases : phrases).push(quoted);
    if (minus === "") exact.push(...quoted);
    else if (quoted.length === 1) excluded.push(...quoted);
    return blank(all);
  });
  const plain = unquoted.replace(excludedWord, (all, _before: string, word: string) => {
    excluded.push(...unique(tokens(word)));
    return blank(all);
  });
  const found = tokens(plain);
  const words = unique(found);
  const last = found.at(-1);
  const incomplete = last !== undefined && last.end === plain.length && words.at(-1) === last.word;
  return {
    words,
    places: found,
    incomplete,
    exact: [...new Set(exact)],
    phrases,
    excluded: [...new Set(excluded)],
    excludedPhrases,
  };
}

// As long as what it stands for, so that the others keep their places.
function blank(text: string): string {
  return " ".repeat(text.length);
}

function unique(found: readonly Token[]): string[] {
  return [...new Set(found.map(({ word }) => word))];
}
