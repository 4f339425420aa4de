import type { Draft } from "@tori/contract/drafts";
import type { DraftSections } from "@tori/contract/draft-sections";
import type { Database } from "@tori/db/database";
import { etagOf } from "../platform/etag.ts";

/** A draft's sections by key, with who saved each, when. */
export async function savedSections(db: Database, draftId: string): Promise<Draft["sections"]> {
  const rows = await db
    .selectFrom("draft_section as section")
    .innerJoin("person", "person.id", "section.saved_by")
    .select(["section.key", "section.value", "section.revision", "section.saved_at", "person.name"])
    .where("section.draft_id", "=", draftId)
    .execute();
  return Object.fromEntries(
    rows.map(({ key, value, revision, saved_at: savedAt, name }) => [
      key,
      { value, etag: etagOf(revision), savedAt, savedBy: name },
    ]),
  );
}

/** The values alone: each was checked when it was saved. */
export async function sectionValues(db: Database, draftId: string): Promise<DraftSections> {
  const saved = await savedSections(db, draftId);
  return Object.fromEntries(Object.entries(saved).map(([key, { value }]) => [key, value]));
}
