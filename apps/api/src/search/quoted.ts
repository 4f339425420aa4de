import { wordKey } from "@tori/search/keys";
import type { SearchPlan } from "@tori/search/plan";
import type { KnownKeys, Vocabulary } from "@tori/search/vocabulary";
import { isFoldable } from "./group.ts";
import type { ParsedQuery } from "./parse-query.ts";

type Quoted = Pick<ParsedQuery, "exact" | "phrases" | "excludedPhrases">;

// Every phrase is looked for in texts, which costs; of more, the words are still wanted.
const mostPhrases = 4;

/** Keys to look up for the words in quotation marks: as they are written, and without å, ä and ö. */
export function quotedLookup({ exact, excludedPhrases }: Quoted): { keys: string[]; folded: string[] } {
  const words = [...new Set([...exact, ...excludedPhrases.flat()])];
  return { keys: words.map(wordKey), folded: words.filter(isFoldable).map(wordKey) };
}

/** What a quoted word is found by: itself, or where no story has it what it may be without its dots. */
export function quotedKeys(word: string, known: KnownKeys): string[] {
  const dotted = known.exact.has(wordKey(word)) ? [] : dottedKeys(word, known);
  return dotted.length > 0 ? dotted : [wordKey(word)];
}

export function isQuotedKnown(word: string, known: KnownKeys): boolean {
  return known.exact.has(wordKey(word)) || dottedKeys(word, known).length > 0;
}

function dottedKeys(word: string, { folded }: KnownKeys): string[] {
  return isFoldable(word) ? (folded.get(wordKey(word)) ?? []).map(({ key }) => key) : [];
}

/** The stories that have every wanted phrase, and those that have an unwanted one; one statement at most. */
export async function storiesByPhrases(
  vocabulary: Vocabulary,
  { phrases, excludedPhrases }: Quoted,
  known: KnownKeys,
): Promise<Pick<SearchPlan, "among" | "without">> {
  const wanted = phrases.slice(0, mostPhrases);
  const asked = [...wanted, ...excludedPhrases].slice(0, mostPhrases);
  if (asked.length === 0) return { among: null, without: [] };
  const found = await vocabulary.storiesWith(
    asked.map((words) => words.map((word) => quotedKeys(word, known))),
  );
  const [first = null, ...others] = found.slice(0, wanted.length);
  return {
    among: others.reduce((all, ids) => all && all.filter((id) => ids.includes(id)), first),
    without: [...new Set(found.slice(wanted.length).flat())],
  };
}
