import { type Language, languages } from "@tori/contract/language";
import { quoted } from "./reasons.ts";
import type { TagSource } from "./word-source.ts";
import type { WordTally } from "./words.ts";

export type Term = { language: Language; kind: "preferred" | "alternative" | "hidden"; label: string };

/**
 * The labels that each tag gets. Within a language a term belongs to one tag: a synonym that another tag has is left
 * out, a tag whose own name is taken is skipped (it goes from `words`).
 * @param existing all tags that there are, with their labels
 */
export function settleTerms(
  words: Map<string, TagSource>,
  existing: ReadonlyMap<string, { terms: readonly Term[] }>,
  tally: WordTally,
): Map<string, Term[]> {
  const holders = nameHolders(words, existing, tally);
  const settled = new Map<string, Term[]>();
  for (const word of words.values()) {
    const terms = preferredTerms(word);
    const own = new Set(terms.map(keyOf));
    for (const language of languages) {
      for (const label of word.synonyms[language]) {
        const term: Term = { language, kind: "alternative", label };
        const key = keyOf(term);
        const holder = holders.get(key) ?? word.id;
        if (holder !== word.id)
          tally.note(word.id, `left out ${quoted(label)}: the term belongs to ${holder}`);
        else if (!own.has(key)) terms.push(term);
        own.add(key);
        holders.set(key, holder);
      }
    }
    settled.set(word.id, terms);
  }
  return settled;
}

/** Who has which term, names of the words included. One that is skipped keeps its old labels: begin again. */
function nameHolders(
  words: Map<string, TagSource>,
  existing: ReadonlyMap<string, { terms: readonly Term[] }>,
  tally: WordTally,
): Map<string, string> {
  const holders = new Map<string, string>();
  for (const [slug, { terms }] of existing) {
    if (!words.has(slug)) for (const term of terms) holders.set(keyOf(term), slug);
  }
  for (const word of words.values()) {
    const taken = preferredTerms(word).find((term) => (holders.get(keyOf(term)) ?? word.id) !== word.id);
    if (taken) {
      words.delete(word.id);
      tally.skip(word.id, [
        `labels.${taken.language}: ${quoted(taken.label)} belongs to ${holders.get(keyOf(taken))}`,
      ]);
      return nameHolders(words, existing, tally);
    }
    for (const term of preferredTerms(word)) holders.set(keyOf(term), word.id);
  }
  return holders;
}

function preferredTerms(word: TagSource): Term[] {
  return languages.map((language) => ({ language, kind: "preferred", label: word.labels[language] }));
}

/** As the database's unique index sees a term. */
function keyOf({ language, label }: Term): string {
  return `${language} ${label.toLowerCase()}`;
}
