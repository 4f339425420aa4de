import { sql } from "kysely";
import type { Write } from "../platform/writes.ts";
import { recountReuse } from "./recount.ts";

/**
 * Gives a workplace's adoptions to the one that it is merged into. Where both had adopted a story, the one that is
 * released stays, of two the one that goes on, and of those the one with the later step: with both logs, where what the
 * other one kept stays kept.
 */
export async function moveAdoptions(write: Write, from: string, to: string): Promise<void> {
  const { db } = write;
  // As every change to an adoption does, with the stories that the merger changes after this: in one order, so that two
  // mergers never wait for each other.
  const { rows: stories } = await sql<{ id: string }>`
    select id from story
    where workplace_id = ${from} or id in (select story_id from adoption where workplace_id = ${from})
      or id in (select story_id from draft where workplace_id = ${from})
    order by id for no key update
  `.execute(db);
  await sql`
    with pair as (
      select mine.id as mine, theirs.id as theirs, (mine.visibility = 'public', mine.status <> 'ended', mine.last_on, mine.id)
        > (theirs.visibility = 'public', theirs.status <> 'ended', theirs.last_on, theirs.id) as "mineStays"
      from adoption mine
      join adoption theirs on theirs.story_id = mine.story_id and theirs.workplace_id = ${to}
        and theirs.merged_into_id is null
      where mine.workplace_id = ${from} and mine.merged_into_id is null
    ), settled as (
      select case when "mineStays" then mine else theirs end as stays,
        case when "mineStays" then theirs else mine end as goes
      from pair
    )
    update adoption a set merged_into_id = settled.stays
    from settled where settled.goes in (a.id, a.merged_into_id)
  `.execute(db);
  await db.updateTable("adoption").set({ workplace_id: to }).where("workplace_id", "=", from).execute();
  await recountReuse(
    write,
    stories.map(({ id }) => id),
  );
}
