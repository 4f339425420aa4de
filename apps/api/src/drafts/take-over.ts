import type { DraftSections } from "@tori/contract/draft-sections";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { recountReuse } from "../adoptions/recount.ts";
import type { Write } from "../platform/writes.ts";
import { conflict } from "./claim.ts";
import type { FoundDraft } from "./find-draft.ts";
import { publishedSections } from "./published-sections.ts";

/** @throws Problem `conflict` where the story was taken from readers since it was claimed */
export function demandClaimable({ isClaim, storyState }: FoundDraft): void {
  if (isClaim && storyState !== "published") throw conflict(({ refusals }) => refusals.claims.notPublished);
}

/**
 * Makes an editorial story the claiming workplace's, before its version is written. The editors' sources stay.
 * @returns the sections with them
 * @throws Problem `conflict` where the one who sent it in is no longer an editor there, or the editors have a draft
 */
export async function takeOver(
  write: Write,
  draft: FoundDraft,
  sections: DraftSections,
): Promise<DraftSections> {
  const { db, audit } = write;
  demandClaimable(draft);
  await refuseLostClaimer(db, draft);
  await refuseEditorsDraft(db, draft);
  const { sections: before } = await publishedSections(db, draft.storyId);
  await db
    .updateTable("story")
    .set({
      publisher: "workplace",
      workplace_id: draft.workplaceId,
      workplace_name: draft.workplaceName,
    })
    .where("id", "=", draft.storyId)
    .execute();
  // What its organisation did with it while it was the editors' is no reuse by others.
  await recountReuse(write, [draft.storyId]);
  await audit("story.claimed", { story: draft.storyId, workplace: draft.workplaceId ?? "" });
  return { ...sections, sources: withSources(before.sources, sections.sources) };
}

type Sources = NonNullable<DraftSections["sources"]>;

function withSources(before: Sources = [], now: Sources = []): Sources {
  const nameOf = ({ title, url }: Sources[number]) => `${title.trim()} ${url.trim()}`;
  const kept = new Set(before.map(nameOf));
  return [...before, ...now.filter((source) => !kept.has(nameOf(source)))];
}

/** Who accepted the licence does so for the workplace: they must still be one of its editors. */
async function refuseLostClaimer(db: Database, draft: FoundDraft): Promise<void> {
  const { rows } = await sql`
    select from draft d join membership m on m.person_id = d.sent_in_by and m.workplace_id = d.workplace_id
    where d.id = ${draft.id} and m.state = 'active' and m.role = 'editor'
      and not exists (select from person_block where person_id = m.person_id)
  `.execute(db);
  if (rows.length === 0) throw conflict(({ refusals }) => refusals.claims.claimerLost);
}

async function refuseEditorsDraft(db: Database, { storyId }: FoundDraft): Promise<void> {
  const draft = await db
    .selectFrom("draft")
    .select("id")
    .where("story_id", "=", storyId)
    .where("workplace_id", "is", null)
    .executeTakeFirst();
  if (draft) throw conflict(({ refusals }) => refusals.claims.editorsDraft);
}
