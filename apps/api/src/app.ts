import { type Database, createDatabase } from "@tori/db/database";
import type { FastifyInstance } from "fastify";
import { adaptationRoutes } from "./adaptations/routes.ts";
import { adoptionRoutes } from "./adoptions/routes.ts";
import { comparisonRoutes } from "./comparison/routes.ts";
import { auditRoutes } from "./audit/routes.ts";
import { curationRoutes } from "./curation/routes.ts";
import { createSimilarTags } from "./curation/similar-tags.ts";
import { draftRoutes } from "./drafts/routes.ts";
import { organisationRoutes } from "./organisations/routes.ts";
import { loadNames } from "./places/names.ts";
import type { Config } from "./platform/config.ts";
import { createApi } from "./platform/endpoints.ts";
import { refusalRoutes } from "./platform/errors.ts";
import { createFastify } from "./platform/fastify-app.ts";
import { healthRoutes } from "./platform/health.ts";
import type { Jobs, Queue } from "./platform/jobs.ts";
import { mailQueue } from "./platform/mail/post.ts";
import { registerOpenapi } from "./platform/openapi.ts";
import { ownOrigins } from "./platform/origins.ts";
import { type Web, registerPages } from "./platform/pages.ts";
import { mailboxRoutes } from "./mailbox/routes.ts";
import { moderationRoutes } from "./moderation/routes.ts";
import { noticeRoutes } from "./notices/routes.ts";
import { missedSearchRoutes } from "./missed-searches/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { createSignIn } from "./people/setup.ts";
import { signInRoutes } from "./people/sign-in-routes.ts";
import { practiceRoutes } from "./practices/routes.ts";
import { copyQueue } from "./search/copies.ts";
import { reportRoutes } from "./reports/routes.ts";
import { indexQueue } from "./search/index-queue.ts";
import { searchRoutes } from "./search/routes.ts";
import { type Search, createSearch } from "./search/setup.ts";
import { siteRoutes } from "./site/routes.ts";
import { stillValidQueue } from "./stories/ask-still-valid.ts";
import { storyRoutes } from "./stories/routes.ts";
import { tagExchangeRoutes } from "./tag-exchange/routes.ts";
import { tagQueue } from "./tag-operations/queue.ts";
import { tagOperationRoutes } from "./tag-operations/routes.ts";
import { tagRoutes } from "./tags/routes.ts";
import { workplaceRoutes } from "./workplaces/routes.ts";

export type App = { fastify: FastifyInstance; db: Database; search: Search };

/** Every kind of work that is done outside a request. */
export function queuesOf({ meilisearch }: Pick<Config, "meilisearch">): Queue<object>[] {
  return [indexQueue, mailQueue, stillValidQueue, tagQueue, ...meilisearch.urls.map(copyQueue)];
}

/**
 * The whole site, not yet listening. The list of features below is its table of contents.
 * @param jobs asks for work outside requests, inside their transactions
 * @param web what renders pages; null for the API alone
 */
export async function createApp(config: Config, jobs: Jobs, web: Web | null): Promise<App> {
  const fastify = await createFastify(config, web?.module.inlineScriptHashes ?? []);
  const db = createDatabase(fastify.pg.pool);
  const names = await loadNames(db);
  const search = await createSearch(db, names, config.voikkoDictionary, config.meilisearch);
  await search.resilient?.look();
  fastify.addHook("onClose", async () => search.resilient?.stop());
  const signIn = await createSignIn(db, jobs, config);
  fastify.addHook("onClose", signIn.auth.close);
  const origins = new Set(ownOrigins(config.publicUrl));
  const api = createApi({ app: fastify, db, jobs, people: signIn.people, origins });
  await registerOpenapi(fastify, config.publicUrl);

  const similar = createSimilarTags(db, search.analyzer);
  const forgetWords = () => {
    for (const kept of [search.terms, search.named, similar.index, similar.pairs]) kept.forget();
  };
  const curation = { publicUrl: config.publicUrl, forgetWords, similar };

  refusalRoutes(fastify);
  healthRoutes(api, db);
  storyRoutes(api, db, names);
  comparisonRoutes(api, names);
  searchRoutes(api, search);
  practiceRoutes(api, db);
  organisationRoutes(api, db, names);
  tagRoutes(api, db);
  curationRoutes(api, curation);
  tagOperationRoutes(api, curation, search);
  missedSearchRoutes(api, curation);
  tagExchangeRoutes(api, curation);
  reportRoutes(api, config.publicUrl);
  moderationRoutes(api);
  auditRoutes(api);
  signInRoutes(api, signIn.auth, signIn.settings);
  peopleRoutes(api);
  workplaceRoutes(api, config.publicUrl);
  draftRoutes(api, { titles: search, names, publicUrl: config.publicUrl });
  adaptationRoutes(api, names);
  adoptionRoutes(api, config.publicUrl);
  noticeRoutes(api, config.publicUrl);
  mailboxRoutes(api, config);
  siteRoutes(api, db, { ...config.operator, hasMailbox: config.smtpUrl === null }, config.publicUrl);

  if (web) await registerPages(api, web, config.publicUrl);
  return { fastify, db, search };
}
