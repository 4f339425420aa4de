import type { createAdoption as Contract } from "@tori/contract/adoptions";
import type { EndpointRequest } from "@tori/contract/endpoint";
import type { AdoptionVisibility } from "@tori/contract/vocabulary";
import type { DatabaseTransaction } from "@tori/db/database";
import type { Localized } from "@tori/contract/language";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { type AdoptedStory, type AdoptionWrite, storyToAdopt } from "./open.ts";
import { mayRecord } from "./policy.ts";
import { recountReuse } from "./recount.ts";
import { type Step, checkedStep, insertStep } from "./steps.ts";
import { tellStorysWorkplace } from "./tell.ts";

type Body = EndpointRequest<typeof Contract>["body"];

/**
 * Records that a workplace takes a story into use, or does so already.
 * @throws Problem `conflict` for the second time, with the first as `current`, and for what cannot be adopted now
 */
export async function createAdoption(
  write: AdoptionWrite,
  slug: string,
  { workplace: workplaceSlug, existedBefore, visibility, ...given }: Body,
): Promise<{ id: string }> {
  const { db, audit } = write;
  const workplace = await adopter(write, workplaceSlug);
  const story = await storyToAdopt(db, slug);
  refuseStory(story, workplace);
  await refuseTwice(db, story, workplace);
  const step = checkedStep(given, story, { existedBefore, last: null });
  const id = uuid();
  await insertAdoption(db, { id, story, workplace, existedBefore, visibility, step });
  await insertStep(write, id, step);
  const subject = { adoption: id, story: story.id, workplace: workplace.id };
  await audit("adoption.created", subject, { status: step.status, visibility });
  if (visibility === "public") {
    await recountReuse(write, [story.id]);
    const { name: workplaceName, organisationName } = workplace;
    await tellStorysWorkplace(write, { story, workplaceName, organisationName });
  }
  return { id };
}

type Adopter = { id: string; name: string; organisationName: Localized };

/**
 * The workplace that the actor records for; of a merged one, the one that it became.
 * @throws Problem `forbidden` for all but its editors
 */
async function adopter({ db, actor }: AdoptionWrite, slug: string): Promise<Adopter> {
  const { rows } = await sql<Adopter & { isActive: boolean }>`
    select w.id, w.name, o.name as "organisationName", w.state = 'active' as "isActive"
    from workplace w join organisation o on o.id = w.organisation_id
    where w.id = (select coalesce(merged_into_id, id) from workplace where slug = ${slug})
      and w.state in ('waiting', 'active')
    -- A merger that is under way comes first: nothing is recorded in a workplace that is gone.
    for share of w
  `.execute(db);
  const [workplace] = rows;
  if (!workplace) throw fieldProblem("workplace", ({ refusals }) => refusals.adoptions.noWorkplace);
  if (!mayRecord(actor, workplace.id)) throw notEditor();
  if (!workplace.isActive) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.adoptions.workplaceWaits });
  }
  return workplace;
}

/** For authors, strangers, and those who were editors once. */
export function notEditor(): Problem {
  return new Problem("forbidden", { detail: ({ refusals }) => refusals.adoptions.notEditor });
}

function refuseStory({ state, workplaceId }: AdoptedStory, workplace: Adopter): void {
  if (state === "hidden" || state === "unpublished") {
    throw new Problem("gone", { detail: ({ refusals }) => refusals.adoptions.storyGone });
  }
  if (state === "draft" || state === "waiting") throw new Problem("not_found");
  if (state === "retired") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.adoptions.storyRetired });
  }
  if (workplaceId === workplace.id) {
    throw fieldProblem("workplace", ({ refusals }) => refusals.adoptions.ownStory);
  }
}

async function refuseTwice(db: DatabaseTransaction, story: AdoptedStory, workplace: Adopter): Promise<void> {
  const there = await db
    .selectFrom("adoption")
    .select("id")
    .where("story_id", "=", story.id)
    .where("workplace_id", "=", workplace.id)
    .where("merged_into_id", "is", null)
    .executeTakeFirst();
  if (!there) return;
  throw new Problem("conflict", {
    detail: ({ refusals }) => refusals.adoptions.twice,
    current: { adoption: there },
  });
}

type NewAdoption = {
  id: string;
  story: AdoptedStory;
  workplace: Adopter;
  existedBefore: boolean;
  visibility: AdoptionVisibility;
  step: Step;
};

async function insertAdoption(
  db: DatabaseTransaction,
  { id, story, workplace, existedBefore, visibility, step }: NewAdoption,
): Promise<void> {
  await db
    .insertInto("adoption")
    .values({
      id,
      story_id: story.id,
      workplace_id: workplace.id,
      status: step.status,
      existed_before: existedBefore,
      visibility,
      released_at: visibility === "public" ? sql<string>`now()` : null,
      first_on: step.date,
      last_on: step.date,
    })
    .execute();
}
