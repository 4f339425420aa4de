import type { TagFacts, TagState } from "@tori/contract/curation";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { Problem, type ProblemField } from "../platform/problem.ts";
import { lackingNames, type Term, termsOf, type TreeTag, whyNotBroader } from "./policy.ts";

/** `field`: where the facts stand in what was sent, as "tag."; nothing where they are all of it. */
type Target = { id: string; state: TagState; field?: string };

/**
 * Writes what a tag is: its labels, definition, place and YSO address. The row is there, and the vocabulary locked.
 * @throws Problem `invalid_input` by field, for names that lack, terms of other tags, circles
 */
export async function writeFacts(db: DatabaseTransaction, tag: Target, facts: TagFacts): Promise<void> {
  const terms = termsOf(facts.labels);
  const fields = [
    ...lackingNames(facts.labels, tag.state).map((language): ProblemField => ({
      field: `labels.${language}.preferred`,
      message: ({ refusals }) => refusals.curation.nameMissing,
    })),
    ...(await takenTerms(db, tag.id, terms)),
    ...(await wrongBroader(db, tag.id, facts.broader)),
    ...(await takenYso(db, tag.id, facts.yso)),
  ];
  if (fields.length > 0) {
    const placed = fields.map(({ field, message }) => ({ field: (tag.field ?? "") + field, message }));
    throw new Problem("invalid_input", { fields: placed });
  }
  await db
    .updateTable("tag")
    .set({
      definition: JSON.stringify(
        Object.fromEntries(Object.entries(facts.definition).filter(([, text]) => text !== "")),
      ),
      broader_id: facts.broader,
      yso: facts.yso,
      edited_at: sql<Date>`now()`,
    })
    .where("id", "=", tag.id)
    .execute();
  await db.deleteFrom("tag_label").where("tag_id", "=", tag.id).execute();
  await addTerms(db, tag.id, terms);
}

/** Adds terms that no other tag has; one that the tag has already stays as it is. */
async function addTerms(db: DatabaseTransaction, tagId: string, terms: readonly Term[]): Promise<void> {
  await db
    .insertInto("tag_label")
    .values(terms.map(({ language, kind, label }) => ({ tag_id: tagId, language, kind, label })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Owner = { index: number; name: string; isMergedHere: boolean };

/** Terms that other tags have, with whose they are. */
async function takenTerms(
  db: DatabaseTransaction,
  tagId: string,
  terms: readonly Term[],
): Promise<ProblemField[]> {
  const asked = JSON.stringify(terms.map(({ language, label }, index) => ({ index, language, label })));
  const { rows } = await sql<Owner>`
    select asked.index, coalesce(g.merged_into_id = ${tagId}, false) as "isMergedHere",
      coalesce((select label from tag_label where tag_id = g.id and kind = 'preferred'
        order by language = asked.language desc, language = 'fi' desc limit 1), g.slug) as name
    from jsonb_to_recordset(${asked}::jsonb) as asked (index int, language text, label text)
    join tag_label taken on taken.language = asked.language and lower(taken.label) = lower(asked.label)
    join tag g on g.id = taken.tag_id
    where g.id <> ${tagId}
    order by asked.index
  `.execute(db);
  return rows.map(({ index, name, isMergedHere }) => ({
    field: terms[index]?.field ?? "labels",
    message: ({ refusals }) =>
      isMergedHere ? refusals.curation.termMergedHere(name) : refusals.curation.termTaken(name),
  }));
}

async function wrongBroader(
  db: DatabaseTransaction,
  tagId: string,
  broader: string | null,
): Promise<ProblemField[]> {
  if (broader === null) return [];
  const rows = await db.selectFrom("tag").select(["id", "state", "broader_id as broaderId"]).execute();
  const why = whyNotBroader(tagId, broader, rows satisfies TreeTag[]);
  if (why === null) return [];
  return [{ field: "broader", message: ({ refusals }) => refusals.curation.broader[why] }];
}

async function takenYso(db: DatabaseTransaction, tagId: string, yso: string | null): Promise<ProblemField[]> {
  if (yso === null) return [];
  const taken = await db
    .selectFrom("tag")
    .select("slug")
    .where("yso", "=", yso)
    .where("state", "<>", "merged")
    .where("id", "<>", tagId)
    .executeTakeFirst();
  if (!taken) return [];
  return [{ field: "yso", message: ({ refusals }) => refusals.curation.ysoTaken(taken.slug) }];
}

/**
 * Gives a tag one more term.
 * @throws Problem `invalid_input` of the term's field where another tag has it
 */
export async function addTerm(db: DatabaseTransaction, tagId: string, term: Term): Promise<void> {
  const fields = await takenTerms(db, tagId, [term]);
  if (fields.length > 0) throw new Problem("invalid_input", { fields });
  await addTerms(db, tagId, [term]);
}
