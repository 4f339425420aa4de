import type { addAdoptionStep } from "@tori/contract/adoptions";
import type { EndpointRequest } from "@tori/contract/endpoint";
import type { AdoptionVisibility } from "@tori/contract/vocabulary";
import { sql } from "kysely";
import { notEditor } from "./adopt.ts";
import { type AdoptionWrite, type OpenAdoption, openAdoption } from "./open.ts";
import { mayRecord } from "./policy.ts";
import { recountReuse } from "./recount.ts";
import { checkedStep, insertStep } from "./steps.ts";
import { tellStorysWorkplace } from "./tell.ts";

/**
 * Adds the next step to an adoption's log. It goes on whatever becomes of the story: a workplace may end what it once
 * began.
 */
export async function addStep(
  write: AdoptionWrite,
  id: string,
  given: EndpointRequest<typeof addAdoptionStep>["body"],
): Promise<{ id: string }> {
  const { db, audit } = write;
  const adoption = await adoptionToEdit(write, id);
  const { existedBefore, lastOn: last } = adoption;
  const step = checkedStep(given, adoption.story, { existedBefore, last });
  const entryId = await insertStep(write, adoption.id, step);
  await db
    .updateTable("adoption")
    .set({ status: step.status, last_on: step.date })
    .where("id", "=", adoption.id)
    .execute();
  await audit("adoption.step_added", { adoption: adoption.id, entry: entryId }, { status: step.status });
  if (adoption.visibility === "public") await recountReuse(write, [adoption.story.id]);
  return { id: entryId };
}

/** Releases an adoption to everyone, or takes it back; with what a merger has brought into its log. */
export async function setVisibility(
  write: AdoptionWrite,
  id: string,
  visibility: AdoptionVisibility,
): Promise<void> {
  const { db, audit } = write;
  const adoption = await adoptionToEdit(write, id);
  await sql`
    update adoption set visibility = ${visibility},
      released_at = case when ${visibility} = 'public' then coalesce(released_at, now()) else released_at end
    where id = ${adoption.id} or merged_into_id = ${adoption.id}
  `.execute(db);
  const subject = { adoption: adoption.id, story: adoption.story.id };
  await audit(visibility === "public" ? "adoption.released" : "adoption.taken_back", subject);
  await recountReuse(write, [adoption.story.id]);
  // Once, however often it is taken back and released again.
  if (visibility === "public" && !adoption.wasReleased) await tellStorysWorkplace(write, adoption);
}

/** @throws Problem `not_found`, and `forbidden` for all but the editors of its workplace */
async function adoptionToEdit(write: AdoptionWrite, id: string): Promise<OpenAdoption> {
  const adoption = await openAdoption(write, id);
  if (!mayRecord(write.actor, adoption.workplaceId)) throw notEditor();
  return adoption;
}
