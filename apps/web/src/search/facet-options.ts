import type { FacetName, FacetValue } from "@tori/contract/search";
import type { Texts } from "@tori/text/fi";
import { type Language, localized } from "@tori/text/language";

export type FacetOption = { value: string; label: string; count: number; chosen: boolean };

/** How many values a facet shows before it is asked for all. */
export const shortLength = 8;

type Wanted = { name: FacetName; values: readonly FacetValue[]; chosen: readonly string[] };

/** A facet's values with their labels, the most common first. What is chosen is there even where nothing has it. */
export function facetOptions(
  { name, values, chosen }: Wanted,
  texts: Texts,
  language: Language,
): FacetOption[] {
  const known = new Map(values.map((value) => [value.value, value]));
  const all = [...new Set([...known.keys(), ...chosen])];
  return all
    .map((value) => ({
      value,
      label: labelOf(name, known.get(value) ?? { value, count: 0, label: null }, texts, language),
      count: known.get(value)?.count ?? 0,
      chosen: chosen.includes(value),
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
}

/** The values that a facet shows: a few of the most common with the chosen ones, or all by the alphabet. */
export function shownOptions(
  options: readonly FacetOption[],
  all: boolean,
  language: Language,
): FacetOption[] {
  if (all) return options.toSorted((a, b) => a.label.localeCompare(b.label, language));
  return options.filter((option, index) => index < shortLength || option.chosen);
}

function labelOf(name: FacetName, { value, label }: FacetValue, texts: Texts, language: Language): string {
  if (label) return localized(label, language);
  const lists: Partial<Record<FacetName, Record<string, string>>> = {
    sector: texts.labels.sectors,
    status: texts.labels.statuses,
    language: texts.common.languageNames,
  };
  return lists[name]?.[value] ?? value;
}
