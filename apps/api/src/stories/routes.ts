import * as contract from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import type { Names } from "../places/names.ts";
import { anyone, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { restoreStory, retireStory, unpublishStory } from "./change-state.ts";
import { confirmStory } from "./confirm.ts";
import { listPublishedStories, reusedStories } from "./list.ts";
import { storyBySlug } from "./queries.ts";
import { storiesToCheck } from "./to-check.ts";
import { storyVersion, storyVersions } from "./versions.ts";

export function storyRoutes(api: Api, db: Database, names: Names): void {
  serve(api, contract.listStories, anyone, ({ query }) => listPublishedStories(db, query, query));
  serve(api, contract.listReusedStories, anyone, async ({ query }) => ({
    items: await reusedStories(db, query.limit),
  }));
  serve(api, contract.getStory, anyone, ({ params }) => storyBySlug(db, names, params.slug));
  serve(api, contract.listStoryVersions, anyone, ({ params }) => storyVersions(db, params.slug));
  serve(api, contract.getStoryVersion, anyone, ({ params }) =>
    storyVersion({ db, names }, params.slug, params.number),
  );

  serve(api, contract.listStoriesToCheck, signedIn, (_request, actor) => storiesToCheck(db, actor));

  write(api, contract.confirmStory, signedIn, ({ params }, given) => confirmStory(given, params.slug));
  write(api, contract.retireStory, signedIn, async ({ params, body }, given) => {
    await retireStory(given, params.slug, body.reason);
    return {};
  });
  write(api, contract.unpublishStory, signedIn, async ({ params, body }, given) => {
    await unpublishStory(given, params.slug, body.reason);
    return {};
  });
  write(api, contract.restoreStory, signedIn, async ({ params }, given) => {
    await restoreStory(given, params.slug);
    return {};
  });
}
