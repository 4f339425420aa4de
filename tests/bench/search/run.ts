// npm run bench:search [-- --misses] [--distractors N] [--only TEXT]: the table of design/search.md. The gold set's
// queries among distractor stories, put to our engines with each analyzer, through the same path as the API's, and to
// plain PostgreSQL and plain Meilisearch. `--misses` lists the queries that failed; `--only` takes the contenders whose
// names have this in them.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createDatabase, createPool, type Database } from "@tori/db/database";
import { startEmbeddedPostgres } from "../../../infra/embedded-postgres.ts";
import { type Lifetime, live } from "../../../infra/lifetime.ts";
import { fillCollection } from "./collection.ts";
import type { Contender } from "./contender.ts";
import { makeDistractors } from "./distractors.ts";
import { ourContenders, type Tools } from "./engines.ts";
import { readGold } from "./gold.ts";
import { judge, type Result } from "./judge.ts";
import { plainMeilisearch } from "./plain-meilisearch.ts";
import { plainPostgres } from "./plain-postgres.ts";
import { plainTexts } from "./plain-texts.ts";
import { analysisSpeed } from "./speed.ts";
import { startMeilisearch } from "./start-meilisearch.ts";
import { missesOf, resultTable, summaryTable } from "./table.ts";

const { values: options } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    distractors: { type: "string", default: "2000" },
    only: { type: "string", default: "" },
  },
});

await live(async (lifetime) => {
  const gold = await readGold();
  const distractors = makeDistractors(gold.queries, Number(options.distractors));
  const stories = [...gold.stories, ...distractors.stories];
  console.log(
    `${gold.stories.length} gold stories, ${gold.queries.length} queries, ${distractors.stories.length} distractors`,
  );
  console.log(
    `of ${distractors.sentences} starter sentences, ${distractors.leftOut} answer a query and were left out\n`,
  );
  console.log(await analysisSpeed(stories));
  const { ownerUrl, appUrl } = await startDatabase(lifetime);
  await fillCollection(ownerUrl, gold, distractors.stories);
  const tools = { db: openPool(appUrl, lifetime, 3), meilisearch: await startMeilisearch() };
  lifetime.onStop(async () => tools.meilisearch?.stop());
  const results: Result[] = [];
  for await (const contender of contenders(tools, openPool(ownerUrl, lifetime, 1))) {
    if (!contender.name.includes(options.only)) continue;
    const result = await judge(contender, gold.queries);
    results.push(result);
    console.log(resultTable(result));
    if (options.misses) console.log(missesOf(result, new Map(stories.map((story) => [story.id, story]))));
  }
  console.log(summaryTable(results));
  await lifetime.end(0);
}, 130);

/** @param owner one connection, for plain PostgreSQL's table is a temporary one */
async function* contenders(tools: Tools, owner: Database): AsyncGenerator<Contender> {
  yield* ourContenders(tools, (line) => console.log(line));
  const texts = await plainTexts(owner);
  yield plainPostgres(owner, texts);
  if (tools.meilisearch) yield* await plainMeilisearch(tools.meilisearch, texts);
  else console.log("No meilisearch program is on PATH: not measured.");
}

async function startDatabase(lifetime: Lifetime): Promise<{ ownerUrl: string; appUrl: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), "tori-bench-search-"));
  lifetime.onStop(() => rm(dataDir, { recursive: true, force: true }));
  const database = await startEmbeddedPostgres({ dataDir, ephemeral: true });
  lifetime.onStop(database.stop);
  return database;
}

function openPool(url: string, lifetime: Lifetime, max: number): Database {
  const pool = createPool(url, { max });
  lifetime.onStop(() => pool.end());
  return createDatabase(pool);
}
