import type { Database } from "@tori/db/database";
import { loadAnalyzer } from "@tori/language/load-analyzer";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { expectedContents } from "@tori/search/postgres/stored-documents";
import { postgresVocabulary } from "@tori/search/postgres/vocabulary";
import { createResilientEngine, type ResilientEngine } from "@tori/search/resilient-engine";
import type { Names } from "../places/names.ts";
import type { Kept } from "../platform/kept.ts";
import { type Copy, createCopies, type MeilisearchConfig } from "./copies.ts";
import { type Indexer, rebuildIndex } from "./index-stories.ts";
import type { SearchDeps } from "./queries.ts";
import type { NameIndex } from "./match-names.ts";
import { createNamedThings } from "./named-things.ts";
import { countReadableStories } from "./sources.ts";
import { createTermsCache } from "./terms.ts";

export type Search = SearchDeps &
  Indexer & {
    /** What suggestions know by name. */
    named: Kept<NameIndex>;
    /** Path of the Finnish dictionary in use, or null; and why one that is there is not used. */
    finnish: { dictionary: string | null; warning: string | null };
    /** Engines that are fed with what PostgreSQL's index holds; none without Meilisearch. */
    copies: Copy[];
    /** What answers from the copies, and from PostgreSQL when they cannot. */
    resilient: ResilientEngine | null;
  };

const noMeilisearch: MeilisearchConfig = { urls: [], key: null };

/**
 * The parts of the search, put together: what finds, and what keeps the index.
 *
 * @param dictionarySetting path of Voikko's mor.vfst, null to look in the usual places, "off" for rules alone
 */
export async function createSearch(
  db: Database,
  names: Names,
  dictionarySetting: string | null = null,
  meilisearch: MeilisearchConfig = noMeilisearch,
): Promise<Search> {
  const { analyzer, ...finnish } = await loadAnalyzer(dictionarySetting);
  const postgres = createPostgresEngine(db);
  const copies = createCopies(db, meilisearch);
  const resilient =
    copies.length === 0
      ? null
      : createResilientEngine({
          choices: copies.map(({ engine }) => engine),
          base: postgres,
          expected: () => expectedContents(db),
        });
  return {
    finnish,
    db,
    names,
    analyzer,
    engine: resilient ?? postgres,
    copies,
    resilient,
    vocabulary: postgresVocabulary(db),
    terms: createTermsCache(db, analyzer),
    named: createNamedThings(db, analyzer, names),
  };
}

/** Builds the index anew where its keys came from another analyzer, or where it has lost stories; the old one serves until then. */
export async function renewIndex(db: Database, indexer: Indexer): Promise<boolean> {
  const { analyzers, documents } = await indexer.engine.health();
  const isCurrent = analyzers.every((id) => id === indexer.analyzer.id);
  if (isCurrent && documents === (await countReadableStories(db))) return false;
  await rebuildIndex(db, indexer);
  return true;
}
