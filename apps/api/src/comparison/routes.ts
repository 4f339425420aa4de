import { listOf } from "@tori/contract/common";
import * as contract from "@tori/contract/comparison";
import type { Names } from "../places/names.ts";
import { anyone, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { comparedStories, savedStories } from "./queries.ts";
import { removeSavedStory, saveStory } from "./save.ts";

export function comparisonRoutes(api: Api, names: Names): void {
  const { db } = api;
  serve(api, contract.compareStories, anyone, async ({ query }) => ({
    items: await comparedStories(db, names, listOf(query.story)),
  }));
  serve(api, contract.listSavedStories, signedIn, (_request, { personId }) => savedStories(db, personId));

  write(api, contract.saveStory, signedIn, async ({ params }, given) => {
    await saveStory(given, params.slug);
    return {};
  });
  write(api, contract.removeSavedStory, signedIn, async ({ params }, given) => {
    await removeSavedStory(given, params.slug);
    return {};
  });
}
