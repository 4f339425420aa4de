import type { EndpointRequest } from "@tori/contract/endpoint";
import type { Language } from "@tori/contract/language";
import { type Suggestion, type listSuggestions, mostSuggestions } from "@tori/contract/search";
import { localized } from "@tori/text/language";
import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import type { Kept } from "../platform/kept.ts";
import { type NameIndex, type NamedThing, matchNames } from "./match-names.ts";
import { type SuggestedStory, orderStories, storiesByTitle } from "./suggested-stories.ts";
import { typedWords } from "./typed-words.ts";

export type SuggestDeps = { db: Database; analyzer: Analyzer; named: Kept<NameIndex> };

type SuggestQuery = EndpointRequest<typeof listSuggestions>["query"];

// Of each kind there are so many at most; stories get what the others leave, and half of the places in any case.
const most: Record<NamedThing["kind"], number> = { tag: 3, practice: 2, workplace: 3, organisation: 3 };
const mostNamed = Object.keys(most) as NamedThing["kind"][];

/** Pages that somebody who has typed so far may be after; two statements at most. */
export async function suggest(deps: SuggestDeps, { q, locale }: SuggestQuery): Promise<Suggestion[]> {
  const typed = typedWords(deps.analyzer, q);
  if (typed.length === 0) return [];
  const [stories, names] = await Promise.all([storiesByTitle(deps.db, typed), deps.named.get()]);
  return allot(orderStories(deps.analyzer, stories, { typed, locale }), matchNames(names, typed), locale);
}

/** Shares the places out among the kinds. Takes both lists with the best first. */
export function allot(
  stories: readonly SuggestedStory[],
  named: readonly NamedThing[],
  locale: Language,
): Suggestion[] {
  const perKind = mostNamed.flatMap((kind) =>
    named.filter((thing) => thing.kind === kind).slice(0, most[kind]),
  );
  const places = mostSuggestions - Math.min(stories.length, mostSuggestions / 2);
  const best = new Set(named.filter((thing) => perKind.includes(thing)).slice(0, places));
  const things = perKind.filter((thing) => best.has(thing));
  return [
    ...stories.slice(0, mostSuggestions - things.length).map(({ slug, title, language }): Suggestion => ({
      kind: "story",
      slug,
      label: title,
      language,
      organisation: null,
    })),
    ...things.map((thing) => toSuggestion(thing, locale)),
  ];
}

function toSuggestion(thing: NamedThing, locale: Language): Suggestion {
  const { kind, slug, name } = thing;
  const organisation = thing.organisation ? localized(thing.organisation, locale) : null;
  const label = name[locale];
  return label
    ? { kind, slug, label, language: locale, organisation }
    : { kind, slug, label: name.fi, language: "fi", organisation };
}
