import type { CuratedTag } from "@tori/contract/curation";
import type { TagChoice } from "@tori/contract/tags";
import { type Language, languages } from "@tori/text/language";

type Named = Pick<CuratedTag, "labels" | "slug">;
export type TagName = {
  text: string;
  /** The name's own language, where it is not the page's. */
  lang: Language | undefined;
};

/** What a tag is called on a page in this language: a proposal has a name in one language only. */
export function tagName({ labels, slug }: Named, language: Language): TagName {
  for (const each of [language, ...languages]) {
    const text = labels[each].preferred;
    if (text !== null) return { text, lang: each === language ? undefined : each };
  }
  return { text: slug, lang: undefined };
}

/** Tags in use as something to choose from, with all the words that they are known by. */
export function tagChoices(tags: readonly CuratedTag[], except?: string): TagChoice[] {
  const merged = Map.groupBy(tags, ({ mergedInto }) => mergedInto);
  return tags
    .filter(({ id, state }) => state === "active" && id !== except)
    .map(({ id, slug, labels }) => ({
      id,
      slug,
      name: {
        fi: labels.fi.preferred ?? slug,
        sv: labels.sv.preferred ?? slug,
        ...(labels.en.preferred !== null && { en: labels.en.preferred }),
      },
      synonyms: [
        ...languages.flatMap((language) => labels[language].synonyms),
        ...(merged.get(id) ?? []).flatMap(shownWords),
      ],
    }));
}

function shownWords({ labels }: CuratedTag): string[] {
  return languages
    .map((language) => labels[language])
    .flatMap(({ preferred, synonyms }) => [preferred ?? [], synonyms].flat());
}
