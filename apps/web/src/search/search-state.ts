import type * as contract from "@tori/contract/search";
import type { Texts } from "@tori/text/fi";
import { languages } from "@tori/text/language";

export type FacetName = contract.FacetName;
export type SearchSort = contract.SearchSort;
export const searchSorts: readonly SearchSort[] = ["relevance", "newest", "confirmed", "reused"];

/** What a search is narrowed by: the facets, and tags, which other pages lead here with. */
export type FilterName = FacetName | "tag";

/** A search as its address tells it, with the API's own names. */
export type SearchState = {
  q: string;
  chosen: Record<FilterName, string[]>;
  sort: SearchSort;
  page: number;
  /** No word is taken for another that it may be a misspelling of. */
  exact: boolean;
  /** The facet whose values are all shown; the page's own, the API does not know it. */
  all: FacetName | null;
};

type Labels = Pick<Texts["labels"], "sectors" | "statuses" | "effortBands" | "costBands">;

const maxQueryLength = 500;
const maxValues = 50;
export const pageSize = 20;
/** Ranked search ends at the thousandth hit. */
export const maxPage = 1000 / pageSize;

const slug = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;

// The contract's own schemas would bring zod along, so the same rules are said here: a pattern, or the list of labels.
const rules: Record<FilterName, RegExp | keyof Labels> = {
  practice: slug,
  sector: "sectors",
  region: /^\d{2}$/,
  county: slug,
  municipality: /^\d{3}$/,
  organisation: slug,
  status: "statuses",
  effort: "effortBands",
  cost: "costBands",
  year: /^\d{4}$/,
  reuse: /^[13]$/,
  language: new RegExp(`^(${languages.join("|")})$`),
  state: /^(published|retired)$/,
  tag: slug,
};

export const filterNames = Object.keys(rules) as FilterName[];
export const facetNames = filterNames.filter((name) => name !== "tag");

function isValue(name: FilterName, value: string, labels: Labels): boolean {
  const rule = rules[name];
  return rule instanceof RegExp ? rule.test(value) : Object.hasOwn(labels[rule], value);
}

/** Reads a search out of an address, or out of its form. Nonsense becomes the nearest thing that has a sense. */
export function parseSearch(params: URLSearchParams, labels: Labels): SearchState {
  const all = params.get("all");
  const sort = params.get("sort");
  return {
    q: cleanWords(params.get("q") ?? ""),
    chosen: ofEach((name) =>
      [...new Set(params.getAll(name))].filter((value) => isValue(name, value, labels)).slice(0, maxValues),
    ),
    sort: searchSorts.find((each) => each === sort) ?? "relevance",
    page: cleanPage(params.get("page")),
    exact: params.get("exact") === "1",
    all: facetNames.find((name) => name === all) ?? null,
  };
}

/** The address's query of a search, without what is as it would be anyway. */
export function formatSearch({ q, chosen, sort, page, exact, all }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  if (exact && q !== "") params.set("exact", "1");
  for (const name of filterNames) for (const value of chosen[name]) params.append(name, value);
  if (sort !== "relevance") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  if (all) params.set("all", all);
  return params.toString();
}

export function hasFilters({ chosen }: SearchState): boolean {
  return filterNames.some((name) => chosen[name].length > 0);
}

/** The same search with no filters. */
export function withoutFilters(search: SearchState): SearchState {
  return { ...search, chosen: ofEach(() => []), page: 1 };
}

/** The same search with one filter less. */
export function withoutFilter(search: SearchState, name: FilterName, value: string): SearchState {
  const left = search.chosen[name].filter((candidate) => candidate !== value);
  return { ...search, chosen: { ...search.chosen, [name]: left }, page: 1 };
}

function ofEach(valuesOf: (name: FilterName) => string[]): SearchState["chosen"] {
  return Object.fromEntries(filterNames.map((name) => [name, valuesOf(name)])) as SearchState["chosen"];
}

function cleanWords(text: string): string {
  return text
    .slice(0, maxQueryLength)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffd]+/gu, " ")
    .trim();
}

function cleanPage(text: string | null): number {
  const page = Number.parseInt(text ?? "", 10);
  return Number.isNaN(page) ? 1 : Math.min(Math.max(page, 1), maxPage);
}
