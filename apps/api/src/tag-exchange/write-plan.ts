import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { termsOf } from "../curation/policy.ts";
import { insertRows } from "../imports/insert-rows.ts";
import type { ExistingTag } from "./existing.ts";
import type { ExchangedTag } from "./model.ts";
import type { Planned } from "./resolve.ts";

/** Makes the vocabulary what a plan without faults says; it is locked, and all of this one transaction. */
export async function writePlan(
  db: DatabaseTransaction,
  existing: readonly ExistingTag[],
  changed: readonly Planned[],
): Promise<void> {
  const ids = new Map(existing.map(({ slug, id }) => [slug, id]));
  for (const { after } of changed) if (!ids.has(after.slug)) ids.set(after.slug, uuid());
  const rows = changed.map(({ before, after }) => ({ isNew: before === null, row: rowOf(after, ids) }));
  const added = rows.filter(({ isNew }) => isNew).map(({ row }) => row);
  const edited = rows.filter(({ isNew }) => !isNew).map(({ row }) => row);
  await insertRows(db, "tag", added);
  await updateRows(db, edited);
  await writeTerms(db, changed, ids);
}

type Row = ReturnType<typeof rowOf>;

function rowOf(tag: ExchangedTag, ids: ReadonlyMap<string, string>) {
  const idOf = (slug: string | null) => (slug === null ? null : (ids.get(slug) ?? null));
  return {
    id: ids.get(tag.slug) ?? "",
    slug: tag.slug,
    state: tag.state,
    // An object: the rows go to the database as JSON.
    definition: Object.fromEntries(
      Object.entries(tag.definition).filter(([, text]) => text !== ""),
    ) as unknown as string,
    broader_id: idOf(tag.broader),
    merged_into_id: idOf(tag.mergedInto),
    yso: tag.yso,
    state_reason: tag.reason || null,
    edited_at: new Date().toISOString(),
  };
}

async function updateRows(db: DatabaseTransaction, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  // Two tags may change places in YSO.
  await sql`update tag set yso = null where id = any(${ids}::uuid[])`.execute(db);
  await sql`
    update tag g set state = r.state, definition = r.definition, broader_id = r.broader_id, yso = r.yso,
      state_reason = r.state_reason, edited_at = r.edited_at, revision = g.revision + 1
    from jsonb_populate_recordset(null::tag, ${JSON.stringify(rows)}::jsonb) as r
    where g.id = r.id
  `.execute(db);
}

/** All old terms go before any new one comes: a term may move from one tag to another. */
async function writeTerms(
  db: DatabaseTransaction,
  changed: readonly Planned[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const tagIds = changed.map(({ after }) => ids.get(after.slug) ?? "");
  await sql`delete from tag_label where tag_id = any(${tagIds}::uuid[])`.execute(db);
  const terms = changed.flatMap(({ after }) =>
    termsOf(after.labels).map(({ language, kind, label }) => ({
      tag_id: ids.get(after.slug) ?? "",
      language,
      kind,
      label,
    })),
  );
  await insertRows(db, "tag_label", terms);
}
