import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { demandOpen, findDraft } from "./find-draft.ts";
import { mayDelete, mayWrite } from "./policy.ts";

/** Throws a draft away, and the story with it where readers never saw it. */
export async function deleteDraft({ db, actor, audit }: Write, id: string): Promise<void> {
  const draft = await findDraft(db, id, (draft) => mayWrite(actor, draft), "story");
  if (!mayDelete(actor, draft)) throw new Problem("forbidden");
  demandOpen(draft);
  const isNew = draft.storyState === "draft";
  if (isNew) await db.deleteFrom("story").where("id", "=", draft.storyId).execute();
  else await db.deleteFrom("draft").where("id", "=", id).execute();
  await audit("draft.deleted", { draft: id, story: draft.storyId });
}
