import type { Localized } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Reader, tellEach } from "../platform/mail/tell.ts";
import type { Write } from "../platform/writes.ts";
import { editorsOf, moderatorsOf } from "../workplaces/tell.ts";
import type { FoundDraft } from "./find-draft.ts";

type Telling = Pick<Write, "db" | "jobs"> & { publicUrl: string };

/** Tells the moderators that a draft waits for them. */
export async function tellModerators(write: Telling, draft: FoundDraft, title: string): Promise<void> {
  const { isClaim, workplaceName } = draft;
  const about = { title, workplace: workplaceName ?? "" };
  await tellEach(write, await moderatorsOf(write), ({ review }) => ({
    says: { ...review.waiting[isClaim ? "claim" : "first"](about), link: review.openQueue },
    path: (path) => path.draftPreview(draft.id),
  }));
}

/** Tells those who write a draft what a moderator has decided of it. */
export async function tellWriters(
  write: Telling,
  draft: FoundDraft,
  { decision, note }: { decision: "comment" | "return" | "publish" | "decline"; note: string },
): Promise<void> {
  await tellEach(write, await writersOf(write.db, draft), ({ review }) => {
    const { subject, lead } =
      decision === "decline" || draft.isClaim ? review.claim[decision] : review[decision];
    return {
      says: { subject, paragraphs: note === "" ? [lead] : [lead, note], link: review.open },
      path: (path) => path.desk,
    };
  });
}

type Made = { workplaceId: string; title: string; organisationName: Localized };

/** Tells a story's workplace that another's has been made from it: with the first version, and no later one. */
export async function tellOriginsWorkplace(
  write: Telling,
  { basedOnVersionId, publishedTitle, workplaceId, workplaceName }: FoundDraft,
  { slug, title }: { slug: string; title: string },
): Promise<void> {
  if (basedOnVersionId === null || publishedTitle !== null) return;
  // The editors' stories have no workplace, and nobody is told of their own.
  const { rows } = await sql<Made>`
    select other.workplace_id as "workplaceId", t.title, o.name as "organisationName"
    from story_version v join story other on other.id = v.story_id
    join story_version_text t on t.version_id = other.published_version_id and t.is_original
    join workplace w on w.id = ${workplaceId} and w.id <> other.workplace_id
    join organisation o on o.id = w.organisation_id
    where v.id = ${basedOnVersionId}
  `.execute(write.db);
  const [origin] = rows;
  if (!origin) return;
  const { organisationName: names } = origin;
  await tellEach(write, await editorsOf(write, origin.workplaceId), ({ adaptations }, language) => ({
    says: adaptations.published({
      workplace: workplaceName ?? "",
      organisation: names[language] ?? names.fi,
      title,
      origin: origin.title,
    }),
    path: (path) => path.differences(slug),
  }));
}

/** The workplace's editors, and the one who began the draft, as far as they are still there. */
async function writersOf(db: Database, { workplaceId, createdBy }: FoundDraft): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select p.email, p.language from person p join membership m on m.person_id = p.id
    where m.workplace_id = ${workplaceId} and m.state = 'active' and (m.role = 'editor' or p.id = ${createdBy})
      and not exists (select from person_block where person_id = p.id)
    order by p.id
  `.execute(db);
  return rows;
}
