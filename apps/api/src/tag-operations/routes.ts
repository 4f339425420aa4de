import * as contract from "@tori/contract/tag-operations";
import { type Curation, curate } from "../curation/curate.ts";
import { moderators } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import type { SearchDeps } from "../search/queries.ts";
import { retagStories, splitTag } from "./begin.ts";
import { mergeTag } from "./merge.ts";
import { previewRetagging } from "./preview.ts";
import { operationStories, tagOperation, tagOperations } from "./queries.ts";
import { settleOperation, settleStory } from "./settle.ts";
import { undoOperation } from "./undo.ts";

export function tagOperationRoutes(api: Api, curation: Curation, search: SearchDeps): void {
  const { db } = api;
  serve(api, contract.listTagOperations, moderators, ({ query }) => tagOperations(db, query));
  serve(api, contract.getTagOperation, moderators, ({ params }) => tagOperation(db, params.id));
  serve(api, contract.listOperationStories, moderators, ({ params, query }) =>
    operationStories(db, params.id, query),
  );
  serve(api, contract.previewRetagging, moderators, ({ query }) => previewRetagging(search, query));

  curate(api, curation, contract.mergeTag, ({ params, headers, body }, given) =>
    mergeTag(given, { id: params.id, ifMatch: headers["if-match"], into: body.into }),
  );
  curate(api, curation, contract.splitTag, ({ params, headers, body }, given) =>
    splitTag(given, { id: params.id, ifMatch: headers["if-match"], moves: body.moves }),
  );
  curate(api, curation, contract.retagStories, ({ body }, given) => retagStories(given, body));
  curate(api, curation, contract.undoTagOperation, async ({ params }, given) => {
    await undoOperation(given, params.id);
    return {};
  });
  curate(api, curation, contract.settleOperation, ({ params, body }, given) =>
    settleOperation(given, { id: params.id, how: body.how }),
  );
  curate(api, curation, contract.settleOperationStory, async ({ params, body }, given) => {
    await settleStory(given, { ...params, tags: body.tags });
    return {};
  });
}
