import type { EndpointRequest } from "@tori/contract/endpoint";
import type { decideMissedSearch as contract } from "@tori/contract/missed-searches";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { addTag, markChanged } from "../curation/edit.ts";
import { addTerm } from "../curation/facts.ts";
import { lockVocabulary } from "../curation/lock.ts";
import { type CurationWrite, openTag } from "../curation/open.ts";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { retagStories } from "../tag-operations/begin.ts";
import { missedRows } from "./queries.ts";

type Asked = EndpointRequest<typeof contract>["body"];
type Decision = Asked["decision"];

/**
 * Makes something of words that found nothing; the next search for them finds, or nobody is asked about them again.
 * @throws Problem `not_found` for words that nobody has asked for often enough; `conflict` where they are decided on
 */
export async function decideMissedSearch(
  write: CurationWrite,
  { words, decision }: Asked,
): Promise<{ tag: string | null }> {
  const { db, audit } = write;
  await lockVocabulary(db);
  await demandWaiting(db, words, decision.kind === "open" ? "aside" : "open");
  const tag = await carryOut(write, decision);
  if (decision.kind === "open") {
    await db.deleteFrom("search_miss_decision").where("words", "=", words).execute();
  } else await noteDecision(write, { words, kind: decision.kind, tag });
  await audit(`search.missed_${decision.kind}`, tag === null ? {} : { tag }, { words });
  return { tag };
}

async function demandWaiting(db: DatabaseTransaction, words: string, state: "open" | "aside"): Promise<void> {
  if ((await missedRows(db, state, words)).length > 0) return;
  const decided = await db
    .selectFrom("search_miss_decision")
    .select("words")
    .where("words", "=", words)
    .executeTakeFirst();
  if (!decided) throw new Problem("not_found");
  throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.missDecided });
}

async function carryOut(write: CurationWrite, decision: Decision): Promise<string | null> {
  const { db } = write;
  if (decision.kind === "tag") {
    const id = await addTag(db, decision.tag, "decision.tag.");
    if (decision.stories.length > 0) {
      await retagStories(write, { add: [id], remove: [], stories: decision.stories });
    }
    return id;
  }
  if (decision.kind === "aside" || decision.kind === "open") return null;
  const tag = await openTag(db, decision.tag);
  if (tag.state !== "active") {
    throw fieldProblem("decision.tag", ({ refusals }) => refusals.curation.chooseActive);
  }
  const kind = decision.kind === "hidden" ? "hidden" : "alternative";
  const { language, label } = decision;
  await addTerm(db, tag.id, { language, kind, label, field: "decision.label" });
  await markChanged(db, tag);
  return tag.id;
}

type Noted = { words: string; kind: "synonym" | "hidden" | "tag" | "aside"; tag: string | null };

async function noteDecision({ db, actor }: CurationWrite, { words, kind, tag }: Noted): Promise<void> {
  const decided = { kind, tag_id: tag, decided_by: actor.personId, decided_at: sql<Date>`now()` };
  await db
    .insertInto("search_miss_decision")
    .values({ words, ...decided })
    .onConflict((conflict) => conflict.column("words").doUpdateSet(decided))
    .execute();
}
