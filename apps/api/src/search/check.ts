import type { Database } from "@tori/db/database";
import type { Contents, SearchEngine } from "@tori/search/engine";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { allStoredDocuments } from "@tori/search/postgres/stored-documents";
import { sql } from "kysely";
import { type Copy, rebuildCopy } from "./copies.ts";
import { compareContents } from "./differences.ts";
import { rebuildIndex } from "./index-stories.ts";
import type { Search } from "./setup.ts";

type Say = (line: string) => void;

// So many ids are named of each kind of difference.
const named = 20;

/**
 * Compares what every engine holds with the published stories, by id, version and analyzer.
 * @returns whether they are the same
 */
export async function checkEngines(db: Database, { analyzer, copies }: Search, say: Say): Promise<boolean> {
  const wanted = await published(db, analyzer.id);
  const engines: [string, SearchEngine][] = [
    ["PostgreSQL", createPostgresEngine(db)],
    ...copies.map(({ name, engine }): [string, SearchEngine] => [`Meilisearch ${name}`, engine]),
  ];
  let same = true;
  for (const [name, engine] of engines) same = (await checkEngine(name, engine, wanted, say)) && same;
  return same;
}

async function checkEngine(name: string, engine: SearchEngine, wanted: Contents, say: Say): Promise<boolean> {
  try {
    const differences = compareContents(wanted, await engine.contents());
    const kinds = Object.entries(differences).filter(([, ids]) => ids.length > 0);
    say(
      `${name}: ${kinds.length === 0 ? `holds exactly the ${wanted.size} published stories` : "is different"}`,
    );
    for (const [kind, ids] of kinds) {
      const more = ids.length > named ? ` and ${ids.length - named} more` : "";
      say(`  ${kind} ${ids.length}: ${ids.slice(0, named).join(" ")}${more}`);
    }
    return kinds.length === 0;
  } catch (error) {
    say(`${name}: does not answer (${error instanceof Error ? error.message : String(error)})`);
    return false;
  }
}

async function published(db: Database, analyzer: string): Promise<Contents> {
  const { rows } = await sql<{ id: string; version: number }>`
    select s.id, v.number as version from story s join story_version v on v.id = s.published_version_id
    where s.state in ('published', 'retired')
  `.execute(db);
  return new Map(rows.map(({ id, version }) => [id, { version, analyzer }]));
}

/** Builds every engine anew: PostgreSQL's index where it lacks something, the copies from its stored keys. */
export async function rebuildEngines(db: Database, search: Search, say: Say): Promise<boolean> {
  const postgres = createPostgresEngine(db);
  const differences = compareContents(await published(db, search.analyzer.id), await postgres.contents());
  const whole = Object.values(differences).every((ids) => ids.length === 0);
  // Stored keys that are right are written again as they are; only others have to be made of the texts.
  await timed("PostgreSQL", say, () =>
    whole
      ? postgres.rebuild(allStoredDocuments(db))
      : rebuildIndex(db, { engine: postgres, analyzer: search.analyzer }),
  );
  let done = true;
  for (const copy of search.copies) done = (await rebuildOne(db, copy, say)) && done;
  return done;
}

async function rebuildOne(db: Database, copy: Copy, say: Say): Promise<boolean> {
  const name = `Meilisearch ${copy.name}`;
  try {
    await timed(name, say, () => rebuildCopy(db, copy));
    return true;
  } catch (error) {
    say(`${name}: not rebuilt (${error instanceof Error ? error.message : String(error)})`);
    return false;
  }
}

async function timed(name: string, say: Say, work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await work();
  say(`${name}: rebuilt in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
