import { sql } from "kysely";
import { moveAdoptions } from "../adoptions/merge.ts";
import { type Message, Problem, fieldProblem } from "../platform/problem.ts";
import { type OpenWorkplace, type WorkplaceWrite, openWorkplace } from "./open.ts";
import { moveStories } from "./stories.ts";
import { readersOf, tell } from "./tell.ts";

/**
 * Merges a workplace into another one of its organisation. Members and invitations follow, each with the higher of
 * their roles, stories, drafts and adoptions too, and its address, with those of earlier mergers into it, leads to the other.
 */
export async function mergeWorkplace(write: WorkplaceWrite, slug: string, into: string): Promise<void> {
  const { db, audit } = write;
  if (slug === into) throw refusal((texts) => texts.refusals.workplaces.mergeSelf);
  const [from, to] = await openBoth(write, slug, into);
  if (from.organisationId !== to.organisationId) {
    throw refusal((texts) => texts.refusals.workplaces.mergeElsewhere);
  }
  if (to.state !== "active") throw refusal((texts) => texts.refusals.workplaces.mergeWaiting);
  await (from.state === "active" ? moveMembers(write, from.id, to.id) : moveAskers(write, from.id, to.id));
  await write.db.deleteFrom("membership").where("workplace_id", "=", from.id).execute();
  await moveInvitations(write, from.id, to.id);
  await moveAdoptions(write, from.id, to.id);
  await moveStories(write, from, to);
  await db
    .updateTable("workplace")
    .set({ merged_into_id: to.id, state: "merged", asked_domain: null, updated_at: sql<Date>`now()` })
    .where((eb) => eb.or([eb("id", "=", from.id), eb("merged_into_id", "=", from.id)]))
    .execute();
  await audit("workplace.merged", { workplace: from.id, into: to.id });
  await tellMembers(write, from, to);
}

function refusal(message: Message): Problem {
  return fieldProblem("into", message);
}

/** Locked in the order of their addresses, so that two mergers never wait for each other. */
async function openBoth({ db }: WorkplaceWrite, slug: string, into: string) {
  const open = async (each: string) => openWorkplace(db, each);
  if (slug < into) {
    const from = await open(slug);
    return [from, await open(into)] as const;
  }
  const to = await open(into);
  return [await open(slug), to] as const;
}

async function moveMembers({ db }: WorkplaceWrite, from: string, to: string): Promise<void> {
  // 'active' comes before 'asked'.
  await sql`
    insert into membership as m (workplace_id, person_id, role, state, message, created_at)
    select ${to}, person_id, role, state, message, created_at from membership where workplace_id = ${from}
    on conflict (workplace_id, person_id) do update set
      state = least(m.state, excluded.state),
      role = case when (m.state = 'active' and m.role = 'editor')
        or (excluded.state = 'active' and excluded.role = 'editor') then 'editor' else 'author' end
  `.execute(db);
}

/** Nobody has yet said yes to a workplace that waits: the other one's editors say it of each. */
async function moveAskers({ db }: WorkplaceWrite, from: string, to: string): Promise<void> {
  await sql`
    insert into membership (workplace_id, person_id, role, state, message)
    select ${to}, person_id, 'author', 'asked', message from membership where workplace_id = ${from}
    on conflict do nothing
  `.execute(db);
}

async function moveInvitations({ db }: WorkplaceWrite, from: string, to: string): Promise<void> {
  await sql`
    update invitation i set workplace_id = ${to} where workplace_id = ${from}
      and not exists (select from invitation where workplace_id = ${to} and email = i.email)
  `.execute(db);
  await db.deleteFrom("invitation").where("workplace_id", "=", from).execute();
}

async function tellMembers(write: WorkplaceWrite, from: OpenWorkplace, to: OpenWorkplace): Promise<void> {
  const readers = await readersOf(
    write,
    from.members.map(({ personId }) => personId),
  );
  await tell(write, readers, (texts) => ({
    says: texts.merged(from.name, to.name, from.state === "waiting"),
    path: (path) => path.workplace(to.slug),
  }));
}
