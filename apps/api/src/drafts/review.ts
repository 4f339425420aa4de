import type { EndpointRequest } from "@tori/contract/endpoint";
import type { reviewDraft as contract } from "@tori/contract/drafts";
import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { sql } from "kysely";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { postMail } from "../platform/mail/post.ts";
import type { Write } from "../platform/writes.ts";
import { completeSections } from "./complete.ts";
import { type FoundDraft, findDraft } from "./find-draft.ts";
import { mayReview } from "./policy.ts";
import { release } from "./publish.ts";
import { addStep } from "../stories/steps.ts";

type Review = EndpointRequest<typeof contract>["body"];

/**
 * A moderator's word on a new workplace's first story. With a yes it is out, and the workplace publishes by itself from
 * then on. Those who write it are told each step by mail.
 * @throws Problem `stale` where the story was returned and sent in anew since the moderator has read it
 */
export async function reviewDraft(
  write: Write,
  id: string,
  { decision, note, seen }: Review,
  publicUrl: string,
): Promise<void> {
  const { db, actor, audit } = write;
  const draft = await findDraft(db, id, (draft) => mayReview(actor, draft), "story");
  if (draft.updatedAt !== seen)
    throw new Problem("stale", { detail: ({ refusals }) => refusals.draftChanged });
  if (decision !== "publish" && note === "")
    throw fieldProblem("note", ({ refusals }) => refusals.noteMissing);
  if (decision === "publish") {
    const sections = await completeSections(db, draft);
    await release(write, draft, sections, { acceptedBy: await sentInBy(write, id), changeNote: "" });
    await db
      .updateTable("workplace")
      .set({ trusted_at: sql<Date>`now()` })
      .where("id", "=", draft.workplaceId)
      .execute();
  } else {
    if (decision === "return") await reopen(write, draft);
    await addStep(write, draft.storyId, decision === "return" ? "returned" : "commented", note);
    await audit(`draft.${decision === "return" ? "returned" : "commented"}`, { draft: id });
  }
  await tellWriters(write, draft, { decision, note }, publicUrl);
}

/** Who accepted the licence when it was sent in. */
async function sentInBy({ db, actor }: Write, id: string): Promise<string> {
  const draft = await db.selectFrom("draft").select("sent_in_by").where("id", "=", id).executeTakeFirst();
  return draft?.sent_in_by ?? actor.personId;
}

async function reopen({ db }: Write, { id, storyId, storyState }: FoundDraft): Promise<void> {
  await db.updateTable("draft").set({ state: "open" }).where("id", "=", id).execute();
  if (storyState === "waiting")
    await db.updateTable("story").set({ state: "draft" }).where("id", "=", storyId).execute();
}

async function tellWriters(
  { db, jobs }: Write,
  draft: FoundDraft,
  { decision, note }: Pick<Review, "decision" | "note">,
  publicUrl: string,
): Promise<void> {
  const { rows } = await sql<{ email: string; language: Language }>`
    select distinct p.email, p.language from person p
    where p.erased_at is null and (p.id = ${draft.createdBy}
      or p.id in (select person_id from membership
        where workplace_id = ${draft.workplaceId} and state = 'active' and role = 'editor'))
  `.execute(db);
  for (const { email, language } of rows) {
    const { subject, lead } = catalogs[language].mails.review[decision];
    await postMail(db, jobs, {
      to: email,
      language,
      subject,
      paragraphs: note === "" ? [lead] : [lead, note],
      link: {
        label: catalogs[language].mails.review.open,
        url: `${publicUrl}${paths[language].desk}`,
      },
    });
  }
}
