import type { FacetName, SearchSort } from "@tori/contract/search";
import type { Texts } from "@tori/text/fi";
import { languages } from "@tori/text/language";

/** A search as its address tells it, with the API's own names. */
export type SearchState = {
  q: string;
  chosen: Record<FacetName, string[]>;
  sort: SearchSort;
  page: number;
  /** No word is taken for another that it may be a misspelling of. */
  exact: boolean;
  /** The facet whose values are all shown; the page's own, the API does not know it. */
  all: FacetName | null;
};

type Labels = Pick<Texts["labels"], "sectors" | "statuses">;

const maxQueryLength = 500;
const maxValues = 50;
export const pageSize = 20;
/** Ranked search ends at the thousandth hit. */
export const maxPage = 1000 / pageSize;

const slug = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;

// The contract's own schemas would bring zod along, so the same rules are said here in plain words.
const isValue: Record<FacetName, (value: string, labels: Labels) => boolean> = {
  practice: (value) => slug.test(value),
  sector: (value, labels) => Object.hasOwn(labels.sectors, value),
  region: (value) => /^\d{2}$/.test(value),
  municipality: (value) => /^\d{3}$/.test(value),
  organisation: (value) => slug.test(value),
  language: (value) => languages.some((language) => language === value),
  status: (value, labels) => Object.hasOwn(labels.statuses, value),
};

export const facetNames = Object.keys(isValue) as FacetName[];

/** Reads a search out of an address, or out of its form. Nonsense becomes the nearest thing that has a sense. */
export function parseSearch(params: URLSearchParams, labels: Labels): SearchState {
  const valuesOf = (name: FacetName) =>
    [...new Set(params.getAll(name))].filter((value) => isValue[name](value, labels)).slice(0, maxValues);
  const all = params.get("all");
  return {
    q: cleanWords(params.get("q") ?? ""),
    chosen: {
      practice: valuesOf("practice"),
      sector: valuesOf("sector"),
      region: valuesOf("region"),
      municipality: valuesOf("municipality"),
      organisation: valuesOf("organisation"),
      language: valuesOf("language"),
      status: valuesOf("status"),
    },
    sort: params.get("sort") === "newest" ? "newest" : "relevance",
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
  for (const name of facetNames) for (const value of chosen[name]) params.append(name, value);
  if (sort !== "relevance") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  if (all) params.set("all", all);
  return params.toString();
}

export function hasFilters({ chosen }: SearchState): boolean {
  return facetNames.some((name) => chosen[name].length > 0);
}

/** The same search with no filters. */
export function withoutFilters(search: SearchState): SearchState {
  const chosen = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as SearchState["chosen"];
  return { ...search, chosen, page: 1 };
}

/** The same search with one filter less. */
export function withoutFilter(search: SearchState, name: FacetName, value: string): SearchState {
  const left = search.chosen[name].filter((candidate) => candidate !== value);
  return { ...search, chosen: { ...search.chosen, [name]: left }, page: 1 };
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
