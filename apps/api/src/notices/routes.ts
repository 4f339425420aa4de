import * as contract from "@tori/contract/notices";
import { anyone, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { handleNotice } from "./handle.ts";
import { waitingNotices } from "./queries.ts";
import { sendNotice } from "./send.ts";

/** @param publicUrl where the links of mails lead */
export function noticeRoutes(api: Api, publicUrl: string): void {
  const { db } = api;
  serve(api, contract.listStoryNotices, signedIn, ({ query }, actor) => waitingNotices(db, actor, query.of));
  write(api, contract.sendStoryNotice, anyone, async ({ params, body }, given) => {
    await sendNotice({ ...given, publicUrl }, params.slug, body);
    return {};
  });
  write(api, contract.handleStoryNotice, signedIn, async ({ params, body }, given) => {
    await handleNotice({ ...given, publicUrl }, params.id, body.answer);
    return {};
  });
}
