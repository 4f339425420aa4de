import { type Claim, claimMinutes } from "@tori/contract/moderation";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { isWaiting } from "./queries.ts";

type Claiming = { id: string; takeOver: boolean };

/**
 * Shows the others that the actor is looking at a thing; once more, for longer.
 * @throws Problem `not_found` for what does not wait; `conflict` with who it is, where another is looking at it
 */
export async function claimWaiting(
  { db, actor, leaveUnaudited }: Write,
  { id, takeOver }: Claiming,
): Promise<Pick<Claim, "since" | "until">> {
  if (!(await isWaiting(db, id))) throw new Problem("not_found");
  const { rows } = await sql<Pick<Claim, "since" | "until">>`
    insert into moderation_claim as c (item_id, person_id, until)
    values (${id}, ${actor.personId}, now() + make_interval(mins => ${sql.lit(claimMinutes)}))
    on conflict (item_id) do update set person_id = excluded.person_id, until = excluded.until,
      since = case when c.person_id = excluded.person_id and c.until >= now() then c.since else now() end
      where ${takeOver} or c.person_id = excluded.person_id or c.until < now()
    returning since, until
  `.execute(db);
  if (!rows[0]) throw await takenProblem({ db }, id);
  leaveUnaudited();
  return rows[0];
}

async function takenProblem({ db }: Pick<Write, "db">, id: string): Promise<Problem> {
  const { rows } = await sql<Claim["by"] & Omit<Claim, "by">>`
    select p.id, p.name, c.since, c.until from moderation_claim c join person p on p.id = c.person_id where c.item_id = ${id}
  `.execute(db);
  const { since, until, ...by } = rows[0] ?? { id: "", name: "", since: "", until: "" };
  return new Problem("conflict", {
    detail: ({ refusals }) => refusals.waitingTaken(by.name),
    current: { by, since, until },
  });
}

/** Leaves a thing to the others; nothing where it is another's. */
export async function releaseWaiting({ db, actor, leaveUnaudited }: Write, id: string): Promise<void> {
  await db
    .deleteFrom("moderation_claim")
    .where("item_id", "=", id)
    .where("person_id", "=", actor.personId)
    .execute();
  leaveUnaudited();
}
