import type { Language } from "@tori/text/language";

/** A JSON-LD object; `@context` is added. */
export type JsonLd = { "@type": string } & Record<string, unknown>;

/** What a page says of itself in the document's head. */
export type Head = {
  /** Whole title, with the site's name where the page wants it. */
  title: string;
  description: string;
  /** Path and query of the canonical address; the page's own path without its query when left out. */
  canonical?: string;
  /** Languages in which this page's content exists; all when left out. Each becomes a hreflang. */
  languages?: readonly Language[];
  noindex?: boolean;
  type?: "website" | "article";
  jsonLd?: readonly JsonLd[];
};

/** JSON that is safe inside a `<script>` element: nothing in it can close the element or break a line. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
