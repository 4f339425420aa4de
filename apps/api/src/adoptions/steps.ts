import type { EndpointRequest } from "@tori/contract/endpoint";
import type { addAdoptionStep } from "@tori/contract/adoptions";
import { v7 as uuid } from "uuid";
import { Problem } from "../platform/problem.ts";
import type { AdoptedStory, AdoptionWrite } from "./open.ts";
import { faultsOf } from "./policy.ts";

type Given = EndpointRequest<typeof addAdoptionStep>["body"];
export type Step = Given & { date: string };

type Before = { existedBefore: boolean; last: string | null };

/**
 * A step as it is written down: of today, where it does not say of when.
 * @throws Problem `invalid_input` with everything that is wrong with it
 */
export function checkedStep(given: Given, { today, storyFrom }: AdoptedStory, before: Before): Step {
  const step = { ...given, date: given.date ?? today };
  const faults = faultsOf(step, { today, storyFrom, ...before });
  if (faults.length === 0) return step;
  throw new Problem("invalid_input", {
    fields: faults.map(({ field, fault }) => ({
      field,
      message: ({ refusals }) => refusals.adoptions.steps[fault],
    })),
  });
}

/** @returns the entry's id */
export async function insertStep(
  { db, actor }: AdoptionWrite,
  adoptionId: string,
  step: Step,
): Promise<string> {
  const id = uuid();
  await db
    .insertInto("adoption_entry")
    .values({
      id,
      adoption_id: adoptionId,
      person_id: actor.personId,
      kind: "step",
      done_on: step.date,
      status: step.status,
      what_changed: step.whatChanged,
      effort: step.effort,
      what_it_took: step.whatItTook,
      outcome: step.outcome,
      indicators: JSON.stringify(step.indicators),
      obstacles: step.obstacles,
      reason: step.reason,
    })
    .execute();
  return id;
}
