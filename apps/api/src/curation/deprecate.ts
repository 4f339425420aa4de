import { Problem } from "../platform/problem.ts";
import { type Changed, markChanged } from "./edit.ts";
import { type CurationWrite, demandState, openSeenTag } from "./open.ts";
import { lackingNames } from "./policy.ts";
import { curatedTag } from "./queries.ts";

type Asked = { id: string; ifMatch: string };

/** Takes a tag out of use: nobody sees it or finds by it, while stories keep it for the day when it comes back. */
export async function deprecateTag(
  { db, audit }: CurationWrite,
  { id, ifMatch, reason }: Asked & { reason: string },
): Promise<Changed> {
  const tag = await openSeenTag(db, id, ifMatch);
  demandState(tag, ["active"], ({ refusals }) => refusals.curation.notActive);
  const deprecated = { state: "deprecated", state_reason: reason } as const;
  await db.updateTable("tag").set(deprecated).where("id", "=", id).execute();
  await audit("tag.deprecated", { tag: id });
  return markChanged(db, tag);
}

export async function reviveTag({ db, audit }: CurationWrite, { id, ifMatch }: Asked): Promise<Changed> {
  const tag = await openSeenTag(db, id, ifMatch);
  demandState(tag, ["deprecated"], ({ refusals }) => refusals.curation.notDeprecated);
  const { labels } = await curatedTag(db, id);
  if (lackingNames(labels, "active").length > 0) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.nameMissing });
  }
  await db.updateTable("tag").set({ state: "active", state_reason: null }).where("id", "=", id).execute();
  await audit("tag.revived", { tag: id });
  return markChanged(db, tag);
}
