import type { StaticSection } from "./static-page.ts";

/** The text of the page about the open API. It is loaded by that page alone. */
export type ApiDocsText = {
  title: string;
  description: string;
  lead: string;
  contents: string;
  /** What one must know before the endpoints. */
  sections: StaticSection[];
  endpoints: {
    heading: string;
    lead: string;
    example: string;
    noParameters: string;
    required: string;
    repeatable: string;
    values: string;
    longest: string;
    fallback: string;
    types: Record<"string" | "integer" | "number" | "boolean", string>;
    /** Groups by the document's tags; a group that is not here shows its own name. */
    groups: Record<string, string>;
    /** By operation; one that is not here shows the document's English summary. */
    summaries: Record<string, string>;
    /** By name; a parameter that is not here goes without. */
    parameters: Record<string, string>;
  };
  /** Words that find something, for an example of a search. */
  exampleWords: string;
  feeds: { id: string; heading: string; lead: string };
};
