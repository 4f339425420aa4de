import * as contract from "@tori/contract/moderation";
import { moderators } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { claimWaiting, releaseWaiting } from "./claim.ts";
import { waiting } from "./queries.ts";

export function moderationRoutes(api: Api): void {
  serve(api, contract.listWaiting, moderators, (_request, actor) => waiting(api.db, actor));
  write(api, contract.claimWaiting, moderators, ({ params, body }, given) =>
    claimWaiting(given, { id: params.id, takeOver: body.takeOver }),
  );
  write(api, contract.releaseWaiting, moderators, async ({ params }, given) => {
    await releaseWaiting(given, params.id);
    return {};
  });
}
