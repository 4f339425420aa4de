import type { FacetValue, SearchResult } from "@tori/contract/search";
import type { Texts } from "@tori/text/fi";
import { type Language, localized } from "@tori/text/language";
import type { FilterName } from "./search-state.ts";

export type FacetOption = { value: string; label: string; count: number; chosen: boolean };

/** How many values a facet shows before it is asked for all. */
export const shortLength = 8;

export type FilterValues = Record<FilterName, readonly FacetValue[]>;

/** The values of every filter that an answer tells of. */
export function filterValues({ facets, tags }: SearchResult): FilterValues {
  return { ...facets, tag: tags.map(({ slug, name }) => ({ value: slug, count: 0, label: name })) };
}

type Wanted = { name: FilterName; values: readonly FacetValue[]; chosen: readonly string[] };

/** A facet's values with their labels in the order in which it lists them. What is chosen is there even where nothing has it. */
export function facetOptions(
  { name, values, chosen }: Wanted,
  texts: Texts,
  language: Language,
): FacetOption[] {
  const known = new Map(values.map((value) => [value.value, value]));
  const all = [...new Set([...known.keys(), ...chosen])];
  const list = labelLists(texts)[name] ?? {};
  const order = Object.keys(list);
  return all
    .map((value) => {
      const { count, label } = known.get(value) ?? { count: 0, label: null };
      const text = label ? localized(label, language) : (list[value] ?? value);
      return { value, label: text, count, chosen: chosen.includes(value) };
    })
    .sort(
      (a, b) =>
        ownOrder(name, order, a.value, b.value) ||
        b.count - a.count ||
        a.label.localeCompare(b.label, language),
    );
}

/** The latest year and the smallest band come first; otherwise what most stories have. */
function ownOrder(name: FilterName, list: readonly string[], a: string, b: string): number {
  if (name === "year") return Number(b) - Number(a);
  if (name !== "effort" && name !== "cost") return 0;
  return list.indexOf(a) - list.indexOf(b);
}

/** The values that a facet shows: the first few with the chosen ones, or all, names by the alphabet. */
export function shownOptions(
  name: FilterName,
  options: readonly FacetOption[],
  all: boolean,
  language: Language,
): FacetOption[] {
  if (!all) return options.filter((option, index) => index < shortLength || option.chosen);
  return name === "year"
    ? [...options]
    : options.toSorted((a, b) => a.label.localeCompare(b.label, language));
}

function labelLists(texts: Texts): Partial<Record<FilterName, Record<string, string>>> {
  const { sectors, statuses, effortBands, costBands } = texts.labels;
  return {
    sector: sectors,
    status: statuses,
    effort: effortBands,
    cost: costBands,
    language: texts.common.languageNames,
    reuse: texts.search.reuse,
    state: { published: texts.search.current, retired: texts.cards.retired },
  };
}
