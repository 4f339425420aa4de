import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type {
  editWorkplace as EditContract,
  foundWorkplace as FoundContract,
} from "@tori/contract/workplaces";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { refuseIdentityCodes } from "../platform/personal-data.ts";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { domainsOf } from "./domains.ts";
import { type WorkplaceWrite, demand, openWorkplace } from "./open.ts";
import { mayEdit } from "./policy.ts";
import { slugBase, workplaceSlug } from "./slug.ts";
import { renameInStories } from "./stories.ts";
import { moderatorsOf, tell } from "./tell.ts";

/** How many of a person's workplaces may wait for a moderator at a time. */
const mostWaiting = 5;
/** Any number that no other advisory lock of ours has. */
const nameLock = 735_102;

type Founding = EndpointRequest<typeof FoundContract>["body"];

/**
 * Founds a workplace with the actor as its editor. It waits for a moderator where the actor's domain is not known for
 * the organisation, and where it is the organisation's first.
 * @throws Problem `conflict` where the organisation has one of that name; it comes as `current`
 */
export async function foundWorkplace(
  write: WorkplaceWrite,
  { organisation: organisationSlug, ...facts }: Founding,
): Promise<EndpointResponse<typeof FoundContract>> {
  const { db, actor, audit } = write;
  refuseOddName(facts.name);
  refuseIdentityCodes({ name: facts.name, about: facts.about });
  const organisation = await findOrganisation(db, organisationSlug);
  await holdNames(db);
  await refuseTakenName(db, organisation.id, facts.name);
  await refuseManyWaiting(db, actor.personId);
  const domains = domainsOf(actor.email);
  const trust = await trustIn(db, organisation.id, domains);
  const state = trust.isKnown && !trust.isFirst ? "active" : "waiting";
  const id = uuid();
  const slug = await freeSlug(db, organisationSlug, facts.name);
  await db
    .insertInto("workplace")
    .values({
      id,
      slug,
      organisation_id: organisation.id,
      ...columnsOf(facts),
      state,
      asked_domain: trust.isKnown ? null : (domains[0] ?? null),
      founded_by: actor.personId,
    })
    .execute();
  await db
    .insertInto("membership")
    .values({ workplace_id: id, person_id: actor.personId, role: "editor", state: "active" })
    .execute();
  await audit("workplace.founded", { workplace: id, organisation: organisation.id }, { state });
  if (state === "waiting") {
    await tell(write, await moderatorsOf(write), (texts, language) => ({
      says: texts.waiting(facts.name, organisation.name[language] ?? organisation.name.fi),
      path: (path) => path.workplaceTask(slug),
    }));
  }
  return { slug, state };
}

/** Changes what a workplace tells of itself. Its address stays. */
export async function editWorkplace(
  write: WorkplaceWrite,
  slug: string,
  facts: EndpointRequest<typeof EditContract>["body"],
): Promise<void> {
  const { db, actor, audit } = write;
  refuseOddName(facts.name);
  refuseIdentityCodes({ name: facts.name, about: facts.about });
  await holdNames(db);
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, mayEdit);
  await refuseTakenName(db, workplace.organisationId, facts.name, workplace.id);
  await db
    .updateTable("workplace")
    .set({ ...columnsOf(facts), updated_at: sql<Date>`now()` })
    .where("id", "=", workplace.id)
    .execute();
  await renameInStories(write, workplace.id, facts.name);
  await audit("workplace.edited", { workplace: workplace.id });
}

function columnsOf({ name, about, sizeBand, sectors, contactEmail }: Omit<Founding, "organisation">) {
  return { name, about, size_band: sizeBand, sectors, contact_email: contactEmail };
}

/** A name has something to read aloud. */
function refuseOddName(name: string): void {
  if (/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name)) return;
  throw fieldProblem("name", (texts) => texts.refusals.workplaces.nameForm);
}

async function findOrganisation(db: DatabaseTransaction, slug: string) {
  const organisation = await db
    .selectFrom("organisation")
    .select(["id", "name", sql<boolean>`coalesce(valid_to < current_date, false)`.as("hasEnded")])
    .where("slug", "=", slug)
    .executeTakeFirst();
  if (!organisation) throw fieldProblem("organisation", (texts) => texts.refusals.workplaces.noOrganisation);
  if (organisation.hasEnded) {
    throw fieldProblem("organisation", (texts) => texts.refusals.workplaces.organisationEnded);
  }
  return organisation;
}

/** Names and addresses are given one at a time: of two who found the same at once, the second is told of the first. */
async function holdNames(db: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(nameLock)})`.execute(db);
}

async function refuseTakenName(
  db: DatabaseTransaction,
  organisationId: string,
  name: string,
  except: string | null = null,
): Promise<void> {
  const { rows } = await sql<{ slug: string; name: string }>`
    select slug, name from workplace
    where organisation_id = ${organisationId} and lower(name) = lower(${name}) and state in ('waiting', 'active')
      and id is distinct from ${except}::uuid
  `.execute(db);
  const [taken] = rows;
  if (!taken) return;
  throw new Problem("conflict", {
    detail: (texts) => texts.refusals.workplaces.nameTaken(taken.name),
    fields: [{ field: "name", message: (texts) => texts.refusals.workplaces.nameTaken(taken.name) }],
    current: { workplace: taken },
  });
}

async function refuseManyWaiting(db: DatabaseTransaction, personId: string): Promise<void> {
  const waiting = await db
    .selectFrom("workplace")
    .select("id")
    .where("founded_by", "=", personId)
    .where("state", "=", "waiting")
    .execute();
  if (waiting.length < mostWaiting) return;
  throw new Problem("conflict", { detail: (texts) => texts.refusals.workplaces.manyWaiting });
}

async function trustIn(
  db: DatabaseTransaction,
  organisationId: string,
  domains: readonly string[],
): Promise<{ isKnown: boolean; isFirst: boolean }> {
  const { rows } = await sql<{ isKnown: boolean; isFirst: boolean }>`
    select exists (select from organisation_domain where organisation_id = ${organisationId}
        and domain = any(${domains})) as "isKnown",
      not exists (select from workplace where organisation_id = ${organisationId}
        and state = 'active') as "isFirst"
  `.execute(db);
  return rows[0] ?? { isKnown: false, isFirst: true };
}

async function freeSlug(db: DatabaseTransaction, organisationSlug: string, name: string): Promise<string> {
  const { rows } = await sql<{ slug: string }>`
    select slug from workplace where slug ~ ${`^${slugBase(organisationSlug, name)}(-[0-9]+)?$`}
  `.execute(db);
  return workplaceSlug(organisationSlug, name, new Set(rows.map(({ slug }) => slug)));
}
