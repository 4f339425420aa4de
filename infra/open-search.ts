import { createDatabase, createPool, type Database } from "@tori/db/database";
import { loadNames } from "../apps/api/src/places/names.ts";
import { parseConfig } from "../apps/api/src/platform/config.ts";
import { createSearch, type Search } from "../apps/api/src/search/setup.ts";
import { prepareDatabase } from "../apps/api/src/server.ts";
import type { Lifetime } from "./lifetime.ts";
import { readEnv, withDatabase } from "./settings.ts";

/** The site's search without the site, which may run meanwhile. */
export async function openSearch(lifetime: Lifetime): Promise<{ db: Database; search: Search }> {
  const say = (line: string): void => console.log(line);
  const config = parseConfig(await withDatabase(await readEnv(), lifetime, say));
  await prepareDatabase(config, say);
  const pool = createPool(config.databaseUrl, { max: 4 });
  lifetime.onStop(() => pool.end());
  const db = createDatabase(pool);
  const names = await loadNames(db);
  const search = await createSearch(db, names, config.voikkoDictionary, config.meilisearch);
  search.resilient?.stop();
  return { db, search };
}
