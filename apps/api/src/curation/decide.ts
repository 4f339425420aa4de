import type { decideProposal as contract } from "@tori/contract/curation";
import type { EndpointRequest } from "@tori/contract/endpoint";
import { type Changed, markChanged } from "./edit.ts";
import { writeFacts } from "./facts.ts";
import { type CurationWrite, type OpenTag, demandState, openSeenTag } from "./open.ts";
import { freeTagSlug } from "./slug.ts";
import { tellProposer } from "./tell.ts";

type Decision = EndpointRequest<typeof contract>["body"];
type Asked = { id: string; ifMatch: string };

/** A moderator's yes or no to a proposed tag. Who proposed it is told by mail. */
export async function decideProposal(
  write: CurationWrite,
  { id, ifMatch }: Asked,
  decision: Decision,
): Promise<Changed> {
  const tag = await openSeenTag(write.db, id, ifMatch);
  demandState(tag, ["proposed"], ({ refusals }) => refusals.curation.decided);
  return decision.decision === "approve"
    ? approve(write, tag, decision)
    : decline(write, tag, decision.reason);
}

async function approve(
  write: CurationWrite,
  tag: OpenTag,
  { tag: facts, note }: Extract<Decision, { decision: "approve" }>,
): Promise<Changed> {
  const { db, audit } = write;
  // Nobody has seen the address that it had until now.
  const slug = await freeTagSlug(db, facts, tag.id);
  await tellProposer(write, tag, (texts, word) => texts.approved(word, note));
  await db.updateTable("tag").set({ state: "active", slug }).where("id", "=", tag.id).execute();
  await writeFacts(db, { id: tag.id, state: "active", field: "tag." }, facts);
  await audit("tag.approved", { tag: tag.id });
  return markChanged(db, tag);
}

async function decline(write: CurationWrite, tag: OpenTag, reason: string): Promise<Changed> {
  const { db, audit } = write;
  await tellProposer(write, tag, (texts, word) => texts.declined(word, reason));
  const declined = { state: "deprecated", state_reason: reason } as const;
  await db.updateTable("tag").set(declined).where("id", "=", tag.id).execute();
  await audit("tag.declined", { tag: tag.id });
  return markChanged(db, tag);
}
