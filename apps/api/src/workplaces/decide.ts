import type { EndpointRequest } from "@tori/contract/endpoint";
import type { decideWorkplace as Contract } from "@tori/contract/workplaces";
import { sql } from "kysely";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { domainsFrom } from "./domains.ts";
import { type OpenWorkplace, type WorkplaceWrite, openWorkplace } from "./open.ts";
import { readersOf, tell } from "./tell.ts";

type Decision = EndpointRequest<typeof Contract>["body"];

/** A moderator's yes or no to a workplace that waits; its founder is mailed. */
export async function decideWorkplace(
  write: WorkplaceWrite,
  slug: string,
  decision: Decision,
): Promise<void> {
  const workplace = await openWorkplace(write.db, slug);
  if (workplace.state !== "waiting") {
    throw new Problem("conflict", { detail: (texts) => texts.refusals.workplaces.decided });
  }
  if (decision.decision === "yes") await approve(write, workplace, decision.domain);
  else await decline(write, workplace, decision.reason);
}

async function approve(
  write: WorkplaceWrite,
  workplace: OpenWorkplace,
  domain: string | null,
): Promise<void> {
  const { db, actor, audit } = write;
  if (domain !== null) {
    refuseOtherDomain(workplace, domain);
    await db
      .insertInto("organisation_domain")
      .values({ domain, organisation_id: workplace.organisationId, added_by: actor.personId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await settle(write, workplace, { state: "active" });
  await audit("workplace.approved", { workplace: workplace.id }, domain === null ? {} : { domain });
  await tell(write, await readersOf(write, [workplace.foundedBy]), (texts) => ({
    says: texts.approved(workplace.name),
    path: (path) => path.workplaceTeam(workplace.slug),
  }));
}

/** Only what the founder's own address stands for. */
function refuseOtherDomain({ askedDomain }: OpenWorkplace, domain: string): void {
  if (askedDomain !== null && domainsFrom(askedDomain).includes(domain)) return;
  throw fieldProblem("domain", (texts) => texts.refusals.workplaces.otherDomain);
}

async function decline(write: WorkplaceWrite, workplace: OpenWorkplace, reason: string): Promise<void> {
  await settle(write, workplace, { state: "declined", state_reason: reason });
  await write.audit("workplace.declined", { workplace: workplace.id });
  await tell(write, await readersOf(write, [workplace.foundedBy]), (texts) => ({
    says: texts.declined(workplace.name, reason),
    path: (path) => path.joinWorkplace,
  }));
}

async function settle(
  { db }: WorkplaceWrite,
  { id }: OpenWorkplace,
  change: { state: "active" | "declined"; state_reason?: string },
): Promise<void> {
  await db
    .updateTable("workplace")
    .set({ ...change, asked_domain: null, updated_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
}
