import { type FacetName, facetNames } from "@tori/contract/search";
import type { SearchFilter } from "../engine.ts";
import type { Alternative, Group, SearchPlan } from "../plan.ts";
import { keyNumber } from "./key-number.ts";

// What ids, slugs and codes are made of: no quotation mark, no backslash, no space.
const known = /^[\w-]{1,200}$/;

/** Fits no document. */
const nothing = `id IN []`;

/**
 * Documents that have one of the values. The one place where text gets into a filter: a value with a character that no
 * id and no code has fits no document anyway, so it is left out.
 */
export function anyOf(attribute: "id" | FacetName, values: readonly string[]): string {
  const quoted = values.filter((value) => known.test(value)).map((value) => `"${value}"`);
  return quoted.length === 0 ? nothing : `${attribute} IN [${quoted.join(", ")}]`;
}

/** Documents that have one of the keys. */
export function anyKey(keys: readonly string[]): string {
  return keys.length === 0 ? nothing : `keys IN [${[...new Set(keys)].map(keyNumber).join(", ")}]`;
}

/** Documents that fit every facet's selection, but for those of `except`. */
export function selectionFilter(filter: SearchFilter, except?: FacetName): string[] {
  return facetNames.flatMap((name) => {
    const values = filter[name] ?? [];
    return values.length === 0 || name === except ? [] : [anyOf(name, values)];
  });
}

/** Documents with every group, every required key and no excluded one. */
export function strictFilter(plan: SearchPlan): string[] {
  return [...plan.groups.map(groupFilter), ...constraints(plan)];
}

/** Documents with enough of the groups that also keep to the required and the excluded keys. */
export function looseFilter(plan: SearchPlan, enough: readonly (readonly Group[])[]): string[] {
  const sets = enough.map((groups) => groups.map(groupFilter).join(" AND "));
  return [`(${sets.join(" OR ")})`, ...constraints(plan)];
}

export function groupFilter({ alternatives }: Group): string {
  const [single, several] = [
    alternatives.filter(hasOneList),
    alternatives.filter((each) => !hasOneList(each)),
  ];
  const keys = single.flatMap((alternative) => alternative.keys.flat());
  const lists = several.map((alternative) => alternative.keys.map((list) => anyKey(list)).join(" AND "));
  return `(${[anyKey(keys), ...lists.map((list) => `(${list})`)].join(" OR ")})`;
}

function hasOneList({ keys }: Alternative): boolean {
  return keys.length === 1;
}

function constraints({ required, excluded, among, without }: SearchPlan): string[] {
  return [
    ...required.map((keys) => anyKey(keys)),
    ...(among === null ? [] : [anyOf("id", among)]),
    ...(excluded.length === 0 ? [] : [`NOT ${anyKey(excluded)}`]),
    ...(without.length === 0 ? [] : [`NOT ${anyOf("id", without)}`]),
  ];
}
