import type { acknowledgeAdoption } from "@tori/contract/adoptions";
import type { EndpointRequest } from "@tori/contract/endpoint";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { type AdoptionWrite, type OpenAdoption, openAdoption } from "./open.ts";
import { maySpeakFor } from "./policy.ts";
import { tellAdopter } from "./tell.ts";

type Said = EndpointRequest<typeof acknowledgeAdoption>["body"];

/** The story's workplace confirms an adoption, thanks for it or answers it, each once; the adopter is mailed. */
export async function acknowledge(write: AdoptionWrite, id: string, said: Said): Promise<void> {
  const { db, actor, audit } = write;
  const adoption = await openAdoption(write, id);
  if (!maySpeakFor(actor, adoption.story.workplaceId)) {
    throw new Problem("forbidden", { detail: ({ refusals }) => refusals.adoptions.notStoryEditor });
  }
  // Of the same organisation, they know of it before it is released.
  if (adoption.visibility !== "public") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.adoptions.notReleased });
  }
  if (said.kind === "answer" && said.text === "") {
    throw fieldProblem("text", ({ refusals }) => refusals.adoptions.answerMissing);
  }
  await refuseTwice(write, adoption, said);
  await db
    .insertInto("adoption_entry")
    .values({
      id: uuid(),
      adoption_id: adoption.id,
      person_id: actor.personId,
      kind: said.kind,
      words: said.text,
    })
    .execute();
  await audit("adoption.acknowledged", { adoption: adoption.id }, { kind: said.kind });
  await tellAdopter(write, adoption, said);
}

/** Of two adoptions that a merger made one, either may have been answered. */
async function refuseTwice({ db }: AdoptionWrite, { id }: OpenAdoption, { kind }: Said): Promise<void> {
  const { rows } = await sql`
    select from adoption_entry where kind = ${kind}
      and adoption_id in (select id from adoption where id = ${id} or merged_into_id = ${id})
  `.execute(db);
  if (rows.length === 0) return;
  throw new Problem("conflict", { detail: ({ refusals }) => refusals.adoptions.said[kind] });
}
