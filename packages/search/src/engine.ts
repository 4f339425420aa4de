import type { Language } from "@tori/contract/language";
import type { FacetName, SearchSort } from "@tori/contract/search";
import type { SearchDocument } from "./document.ts";
import type { SearchPlan } from "./plan.ts";

/** Chosen values by facet: one of them is enough within a facet, every facet with values has to fit. */
export type SearchFilter = Partial<Record<FacetName, readonly string[]>>;

export type SearchRequest = {
  plan: SearchPlan;
  filter: SearchFilter;
  sort: SearchSort;
  /** The reader's language: decides between equals only. */
  locale: Language;
  offset: number;
  limit: number;
};

export type FacetCount = { value: string; count: number };

export type SearchAnswer = {
  /** In order; a score tells nothing across queries. */
  hits: { id: string; score: number }[];
  total: number;
  /** What choosing a value would give: a facet's own selection does not narrow its own counts. Commonest first. */
  facets: Record<FacetName, FacetCount[]>;
  /** Words of the plan's groups that the best hit lacks. */
  dropped: string[];
  /** Which engine it was, where several stand behind one; degraded where the first choice did not answer. */
  answeredBy?: { engine: string; degraded: boolean };
};

export type EngineHealth = {
  documents: number;
  /** Ids of the analyzers whose keys the index holds; more than one while it is being renewed. */
  analyzers: string[];
};

/** What an engine holds, by story. */
export type Contents = Map<string, { version: number; analyzer: string }>;

/** What the platform asks of a search engine. Writes are found by the next search, unless the engine says otherwise. */
export type SearchEngine = {
  name: string;
  upsert: (documents: readonly SearchDocument[]) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
  /** Replaces everything; searches see the old documents until the new ones are there. */
  rebuild: (documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>) => Promise<void>;
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  health: () => Promise<EngineHealth>;
  /** Everything that it holds: slow, for comparing it with what it should hold. */
  contents: () => Promise<Contents>;
};
