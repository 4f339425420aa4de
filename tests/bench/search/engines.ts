import { searchStories } from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import type { SearchEngine } from "@tori/search/engine";
import { createMeilisearchEngine } from "@tori/search/meilisearch-engine";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { postgresVocabulary } from "@tori/search/postgres/vocabulary";
import { loadNames } from "../../../apps/api/src/places/names.ts";
import { rebuildIndex } from "../../../apps/api/src/search/index-stories.ts";
import { type SearchDeps, searchPage } from "../../../apps/api/src/search/queries.ts";
import { createTermsCache } from "../../../apps/api/src/search/terms.ts";
import { loadAnalyzer } from "../../../packages/language/src/load-analyzer.ts";
import { type Contender, firstPage, type Found, type TargetColumn } from "./contender.ts";
import type { GoldQuery } from "./gold.ts";
import type { RunningMeilisearch } from "./start-meilisearch.ts";

/** `meilisearch` is null where no program of that name is on PATH. */
export type Tools = { db: Database; meilisearch: RunningMeilisearch | null };

// Quality is measured on a busy machine too; with what the site waits, PostgreSQL would answer now and then.
const patience = 10_000;

type EngineEntry = { name: string; engine: (tools: Tools) => SearchEngine | null };

// PostgreSQL first: its index keeps the vocabulary that every engine's queries are planned with.
const engines: readonly EngineEntry[] = [
  { name: "PostgreSQL", engine: ({ db }) => createPostgresEngine(db) },
  {
    name: "Meilisearch",
    engine: ({ db, meilisearch }) => meilisearch && createMeilisearchEngine(db, meilisearch, patience),
  },
];

type AnalyzerEntry = { name: string; setting: string | null; targets: TargetColumn };

export const analyzers: readonly AnalyzerEntry[] = [
  { name: "rules", setting: "off", targets: "without" },
  { name: "Voikko", setting: null, targets: "withVoikko" },
];

/** Our engines with each analyzer, one after another: each is indexed when its turn comes. */
export async function* ourContenders(tools: Tools, say: (line: string) => void): AsyncGenerator<Contender> {
  const names = await loadNames(tools.db);
  for (const { name, setting, targets } of analyzers) {
    const { analyzer, dictionary, warning } = await loadAnalyzer(setting);
    if (targets === "withVoikko" && dictionary === null) {
      say(`Voikko's dictionary is not installed (${warning ?? "Debian: voikko-fi"}): not measured.`);
      continue;
    }
    for (const entry of engines) {
      const engine = entry.engine(tools);
      if (!engine) continue;
      const deps = {
        db: tools.db,
        names,
        analyzer,
        engine,
        vocabulary: postgresVocabulary(tools.db),
        terms: createTermsCache(tools.db, analyzer),
      };
      const began = performance.now();
      await rebuildIndex(tools.db, deps);
      say(`${entry.name}, ${name}: indexed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      yield { name: `${entry.name}, ${name}`, targets, find: (query) => findAsApi(deps, query) };
    }
  }
}

/** What `GET /api/search` does behind its HTTP: plan, engine, cards. */
async function findAsApi(deps: SearchDeps, { query, language }: GoldQuery): Promise<Found> {
  const asked = searchStories.query.parse({ q: query, locale: language, pageSize: firstPage });
  const { items, total } = await searchPage(deps, asked);
  return { slugs: items.map(({ slug }) => slug), total };
}
