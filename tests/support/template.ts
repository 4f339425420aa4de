import { loadStarter } from "../../apps/api/src/imports/starter.ts";
import { createApp, queuesOf } from "../../apps/api/src/app.ts";
import { parseConfig } from "../../apps/api/src/platform/config.ts";
import { prepareJobs, startJobs } from "../../apps/api/src/platform/jobs.ts";
import { indexStories } from "../../apps/api/src/search/index-stories.ts";
import { copyTemplate, createTemplate, starterTemplate } from "./database.ts";

/** Vitest's global set-up of the tests that need a database: an empty template, and one with the starter stories. */
export default async function makeTemplates(): Promise<void> {
  const { ownerUrl } = await createTemplate();
  await prepareJobs(ownerUrl, queuesOf({ meilisearch: { urls: [], key: null } }));
  const { appUrl } = await copyTemplate(starterTemplate);
  const { VOIKKO_DICTIONARY } = process.env;
  const config = parseConfig({
    DATABASE_URL: appUrl,
    LOG_LEVEL: "silent",
    RATE_LIMIT: "off",
    VOIKKO_DICTIONARY,
  });
  const jobs = await startJobs(appUrl, () => {});
  const { fastify, db, search } = await createApp(config, jobs, null);
  await loadStarter(db, jobs, () => {});
  const stories = await db.selectFrom("story").select("id").execute();
  await indexStories(
    db,
    search,
    stories.map(({ id }) => id),
  );
  await fastify.close();
  await jobs.stop();
}
