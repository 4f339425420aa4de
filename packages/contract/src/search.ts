import { z } from "zod";
import { Slug, repeated } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language, Localized } from "./language.ts";
import { StoryCard } from "./stories.ts";
import { TagLink } from "./tags.ts";
import { CostBand, EffortBand, ReadableState, Sector, StoryStatus } from "./vocabulary.ts";

export const facetNames = [
  "practice",
  "sector",
  "region",
  /** The wellbeing services county, or Helsinki, that the organisation is or belongs to. */
  "county",
  "municipality",
  "organisation",
  "status",
  "effort",
  "cost",
  /** When the practice began. */
  "year",
  "language",
  "state",
  "reuse",
] as const;
export type FacetName = (typeof facetNames)[number];

/** In how many other organisations a story is in use or being tried, at least; whoever counts for the more is in the less. */
export const reuseLevels = ["1", "3"] as const;

/** `confirmed`: what was last known to hold most recently comes first; `reused`: what most other organisations use. */
export const searchSorts = ["relevance", "newest", "confirmed", "reused"] as const;
export type SearchSort = (typeof searchSorts)[number];

/** Ranked search has numbered pages up to the thousandth hit. */
export const maxHits = 1000;
export const maxQueryLength = 500;

/** One choice of a facet; `count` is what choosing it would give. `label` is null for the fixed lists. */
export const FacetValue = z.object({
  value: z.string(),
  count: z.int(),
  label: Localized.nullable(),
});
export type FacetValue = z.infer<typeof FacetValue>;

/** A piece of a text; the marked ones are what the query is about. */
export const Segment = z.object({ text: z.string(), marked: z.boolean() });
export type Segment = z.infer<typeof Segment>;

/** A hit's text in its own language: put together the segments of `title` are the title. */
export const Highlight = z.object({ title: z.array(Segment), snippet: z.array(Segment) });
export type Highlight = z.infer<typeof Highlight>;

/** `highlight` is null where nothing in the text is what was searched for, as for a story found by its tag. */
export const SearchHit = StoryCard.extend({ highlight: Highlight.nullable() });
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResult = z.object({
  items: z.array(SearchHit),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  facets: z.record(z.enum(facetNames), z.array(FacetValue)),
  /** The tags that the stories were asked to have; unknown ones are left out, and then nothing is found. */
  tags: z.array(TagLink),
  /** Words of the query that no hit needed to match. */
  dropped: z.array(z.string()),
  /** The whole query with its misspelt words as they were taken; null where it was taken as it stands. */
  corrected: z.object({ query: z.string() }).nullable(),
  engine: z.string(),
  /** True when the first-choice engine did not answer and another one did. */
  degraded: z.boolean(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const searchStories = endpoint("searchStories", {
  summary: "Search of published stories: words, filters with counts, and order",
  feature: "search",
  query: z.object({
    /** Words; those in quotation marks as they are written and side by side, those behind a minus not at all. */
    q: z.string().max(maxQueryLength).default(""),
    /** `1`: no word is taken for another that it may be a misspelling of. */
    exact: z.literal("1").optional(),
    /** The reader's language: breaks ties only, stories in every language are found. */
    locale: Language.default("fi"),
    practice: repeated(Slug),
    sector: repeated(Sector),
    region: repeated(z.string().regex(/^\d{2}$/)),
    county: repeated(Slug),
    municipality: repeated(z.string().regex(/^\d{3}$/)),
    organisation: repeated(Slug),
    status: repeated(StoryStatus),
    effort: repeated(EffortBand),
    cost: repeated(CostBand),
    year: repeated(z.string().regex(/^\d{4}$/)),
    language: repeated(Language),
    state: repeated(ReadableState),
    reuse: repeated(z.enum(reuseLevels)),
    /** One of several is enough; a merged tag stands for the one that it was merged into. */
    tag: repeated(Slug),
    sort: z.enum(searchSorts).default("relevance"),
    page: z.coerce.number().int().min(1).max(maxHits).default(1),
    pageSize: z.coerce.number().int().min(1).max(50).default(20),
  }),
  response: SearchResult,
});

export const suggestionKinds = ["story", "tag", "practice", "workplace", "organisation"] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];
export const mostSuggestions = 8;

/** A page that somebody who types may be after; `language` is the label's. */
export const Suggestion = z.object({
  kind: z.enum(suggestionKinds),
  slug: Slug,
  label: z.string(),
  language: Language,
  /** A workplace's organisation, which tells it from others of its name; null for what needs no telling. */
  organisation: z.string().nullable(),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const listSuggestions = endpoint("listSuggestions", {
  summary:
    "Stories, tags, practices, workplaces and organisations for words that are being typed, eight at most",
  feature: "search",
  query: z.object({
    q: z.string().max(maxQueryLength).default(""),
    /** Labels come in this language; a story's title in its own. */
    locale: Language.default("fi"),
  }),
  /** Those of one kind follow each other, the best first. */
  response: z.object({ items: z.array(Suggestion).max(mostSuggestions) }),
});
