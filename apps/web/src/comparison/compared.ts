import type { Language } from "@tori/text/language";
import { comparedAs, reusePaths } from "@tori/text/reuse-paths";

/** A comparison as its address tells it. */
export type Comparison = {
  /** Addresses of stories, each once, four at most; some may be none. */
  slugs: string[];
  /** How many more there were. */
  left: number;
  /** What another story is searched for with. */
  words: string;
};

// The contract has these too, and would bring zod along.
export const mostCompared = 4;
const slugForm = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const longestWords = 100;

const names = Object.values(comparedAs);

/** Reads a comparison out of an address, be it of a page in another language. */
export function parseComparison(params: URLSearchParams): Comparison {
  const asked = [...params].filter(([name, slug]) => names.includes(name) && slug !== "");
  const slugs = [...new Set(asked.map(([, slug]) => slug))];
  const words = (params.get("q") ?? "").toWellFormed().replaceAll(/[\p{Cc}\ufffd]+/gu, " ");
  return {
    slugs: slugs.slice(0, mostCompared),
    left: Math.max(0, slugs.length - mostCompared),
    words: words.trim().slice(0, longestWords),
  };
}

/** The address of a comparison, with what is searched for beside it. */
export function comparisonPath(language: Language, slugs: readonly string[], words: string): string {
  const path = reusePaths[language].comparison(slugs);
  if (words === "") return path;
  return `${path}${slugs.length === 0 ? "?" : "&"}${new URLSearchParams({ q: words }).toString()}`;
}

/** Could a story have this address at all? */
export function isSlug(text: string): boolean {
  return slugForm.test(text);
}

export function isFull({ slugs }: Comparison): boolean {
  return slugs.length >= mostCompared;
}

/** The same stories with this one a place earlier or later. */
export function moved(slugs: readonly string[], place: number, by: -1 | 1): string[] {
  const [slug = ""] = slugs.slice(place, place + 1);
  return slugs.toSpliced(place, 1).toSpliced(place + by, 0, slug);
}

export function without(slugs: readonly string[], slug: string): string[] {
  return slugs.filter((each) => each !== slug);
}
