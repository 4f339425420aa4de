import * as contract from "@tori/contract/curation";
import { moderators } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { type Curation, curate } from "./curate.ts";
import { decideProposal } from "./decide.ts";
import { deprecateTag, reviveTag } from "./deprecate.ts";
import { createTag, editTag } from "./edit.ts";
import { pairsAlike, tagsLike } from "./similar-tags.ts";
import { curatedTag, taggedStories, vocabulary } from "./queries.ts";

export function curationRoutes(api: Api, curation: Curation): void {
  const { db } = api;
  serve(api, contract.listVocabulary, moderators, async () => ({ items: await vocabulary(db) }));
  serve(api, contract.getCuratedTag, moderators, ({ params }) => curatedTag(db, params.id));
  serve(api, contract.listTaggedStories, moderators, ({ params, query }) =>
    taggedStories(db, params.id, query),
  );
  serve(api, contract.listSimilarTags, moderators, async ({ query }) => ({
    items: await tagsLike(curation.similar, query),
  }));
  serve(api, contract.listSimilarPairs, moderators, async () => ({
    items: await pairsAlike(curation.similar),
  }));
  writingRoutes(api, curation);
}

function writingRoutes(api: Api, curation: Curation): void {
  curate(api, curation, contract.createTag, ({ body }, given) => createTag(given, body));
  curate(api, curation, contract.editTag, ({ params, headers, body }, given) =>
    editTag(given, { id: params.id, ifMatch: headers["if-match"], facts: body }),
  );
  curate(api, curation, contract.decideProposal, ({ params, headers, body }, given) =>
    decideProposal(given, { id: params.id, ifMatch: headers["if-match"] }, body),
  );
  curate(api, curation, contract.deprecateTag, ({ params, headers, body }, given) =>
    deprecateTag(given, { id: params.id, ifMatch: headers["if-match"], reason: body.reason }),
  );
  curate(api, curation, contract.reviveTag, ({ params, headers }, given) =>
    reviveTag(given, { id: params.id, ifMatch: headers["if-match"] }),
  );
}
