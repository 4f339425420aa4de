import type { Database } from "@tori/db/database";
import { createAnalyzer } from "@tori/language/analyzer";
import { loadSplitters } from "@tori/language/load-word-lists";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { postgresVocabulary } from "@tori/search/postgres/vocabulary";
import type { Names } from "../places/names.ts";
import { type Indexer, rebuildIndex } from "./index-stories.ts";
import type { SearchDeps } from "./queries.ts";
import { createTermsCache } from "./terms.ts";

/** The parts of the search, put together: what finds, and what keeps the index. */
export async function createSearch(db: Database, names: Names): Promise<SearchDeps & Indexer> {
  const analyzer = createAnalyzer(await loadSplitters());
  return {
    db,
    names,
    analyzer,
    engine: createPostgresEngine(db),
    vocabulary: postgresVocabulary(db),
    terms: createTermsCache(db, analyzer),
  };
}

/** Builds the index anew where its keys came from another analyzer; the old one serves until then. */
export async function renewIndex(db: Database, indexer: Indexer): Promise<boolean> {
  const { analyzers } = await indexer.engine.health();
  if (analyzers.every((id) => id === indexer.analyzer.id)) return false;
  await rebuildIndex(db, indexer);
  return true;
}
