import { type DraftSectionKey, draftSections } from "@tori/contract/draft-sections";
import { sql } from "kysely";
import { etagOf, revisionOf } from "../platform/etag.ts";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { demandOpen, findDraft } from "./find-draft.ts";
import { mayWrite } from "./policy.ts";
import { savedSections } from "./sections.ts";

type Save = { id: string; key: DraftSectionKey; value: unknown; ifMatch: string };

/**
 * Saves a section in place of the state that the writer had seen.
 * @throws Problem `stale` with the section as it is, where somebody else has saved in between; `invalid_input` for a
 * value that is none of the section's
 */
export async function saveSection(
  { db, actor, leaveUnaudited }: Write,
  { id, key, value, ifMatch }: Save,
): Promise<{ etag: string; savedAt: string }> {
  const draft = await findDraft(db, id, (draft) => mayWrite(actor, draft), "draft");
  demandOpen(draft);
  // A story that is made from no other has nothing to say of one.
  if (key === "basis" && draft.basedOnVersionId === null) throw new Problem("not_found");
  const checked = JSON.stringify(valueOf(key, value));
  const revision = revisionOf(ifMatch);
  const { rows } = await sql<{ revision: number; saved_at: string }>`
    insert into draft_section as was (draft_id, key, value, revision, saved_by)
    select ${id}, ${key}, ${checked}::jsonb, 1, ${actor.personId} where ${revision}::int = 0
      or exists (select from draft_section where draft_id = ${id} and key = ${key})
    on conflict (draft_id, key) do update
      set value = excluded.value, revision = was.revision + 1, saved_at = now(), saved_by = excluded.saved_by
      where was.revision = ${revision}::int
    returning revision, saved_at
  `.execute(db);
  const saved = rows[0];
  if (!saved) throw new Problem("stale", { current: (await savedSections(db, id))[key] ?? null });
  await db
    .updateTable("draft")
    .set({ updated_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
  leaveUnaudited();
  return { etag: etagOf(saved.revision), savedAt: saved.saved_at };
}

/** The value in the section's own shape; what is wrong is told by its place. */
function valueOf(key: DraftSectionKey, value: unknown): unknown {
  const parsed = draftSections[key].safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) issue.path.unshift(key);
  throw parsed.error;
}
