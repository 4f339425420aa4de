import type { CuratedTag } from "@tori/contract/curation";
import { type Language, collatorOf, languages } from "@tori/text/language";
import { folded } from "../ui/folded.ts";
import { tagName } from "./tag-name.ts";
import { type SortKey, type VocabularyState, tagStates } from "./vocabulary-state.ts";

/** A tag with what it is looked for and sorted by, worked out once: the vocabulary has thousands. */
export type ListedTag = { tag: CuratedTag; name: string; words: string };

/** In the order of their names. */
export function listTags(tags: readonly CuratedTag[], language: Language): ListedTag[] {
  const { compare } = collatorOf(language);
  return tags
    .map((tag) => ({ tag, name: tagName(tag, language).text, words: wordsOf(tag) }))
    .toSorted((one, other) => compare(one.name, other.name));
}

/** All words of a tag in all languages, the misspelt ones too. */
function wordsOf({ labels }: CuratedTag): string {
  return languages
    .map((language) => labels[language])
    .flatMap(({ preferred, synonyms, hidden }) => [preferred ?? "", synonyms, hidden].flat())
    .map(folded)
    .join("\n");
}

/** Those that have what is typed somewhere in their words, in the order asked for. */
export function shownTags(
  listed: readonly ListedTag[],
  { q, state, sort, isDescending }: VocabularyState,
): ListedTag[] {
  const wanted = folded(q);
  const found = listed.filter(
    ({ tag, words }) => (state === null || tag.state === state) && words.includes(wanted),
  );
  const direction = isDescending ? -1 : 1;
  // The names' order is there already, and stays where the rest is equal.
  if (sort === "name") return isDescending ? found.toReversed() : found;
  return found.toSorted((one, other) => direction * (rank[sort](one.tag) - rank[sort](other.tag)));
}

const rank: Record<Exclude<SortKey, "name">, (tag: CuratedTag) => number> = {
  state: ({ state }) => tagStates.indexOf(state),
  stories: ({ storyCount }) => storyCount,
};
