import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { canonicalJson } from "./digest.ts";
import { insertRows } from "./insert-rows.ts";
import { inTransaction } from "./lock.ts";
import type { Report } from "./report.ts";
import { broaderIds } from "./tag-tree.ts";
import { settleTerms, type Term } from "./tag-terms.ts";
import { TagSource } from "./word-source.ts";
import { readWords, type WordTally, wordTally } from "./words.ts";

type TagRow = Awaited<ReturnType<typeof loadTags>>[number];
type Wanted = { id: string; slug: string; broaderId: string | null; terms: Term[] };

/** Adds the tags that are new and brings those of an earlier import up to date, in one transaction. */
export async function takeTags(db: Database, values: readonly unknown[], report: Report): Promise<void> {
  if (values.length === 0) return;
  const tally = wordTally("tag", report);
  const words = readWords(TagSource, values, tally);
  await inTransaction(db, async (db) => {
    const existing = new Map((await loadTags(db)).map((row) => [row.slug, row]));
    dropOthers(words, existing, tally);
    const terms = settleTerms(words, existing, tally);
    const ids = new Map([...words.keys()].map((slug) => [slug, existing.get(slug)?.id ?? uuid()]));
    const broader = broaderIds(words, ids, existing, tally);
    const wanted = [...ids].map(([slug, id]) => ({
      id,
      slug,
      broaderId: broader.get(slug) ?? null,
      terms: terms.get(slug) ?? [],
    }));
    const added = wanted.filter(({ slug }) => !existing.has(slug));
    const changed = wanted.filter((tag) => differs(tag, existing.get(tag.slug)));
    tally.counts.added = added.length;
    tally.counts.changed = changed.length;
    tally.counts.unchanged = wanted.length - added.length - changed.length;
    await writeTags(db, added, changed);
  });
  report({ kind: "words", what: "tags", counts: tally.counts });
}

/** Every tag with its labels. */
async function loadTags(db: Database) {
  const tags = await db
    .selectFrom("tag")
    .select(["id", "slug", "state", "broader_id", "merged_into_id", "edited_at"])
    .execute();
  const labels = await db.selectFrom("tag_label").select(["tag_id", "language", "kind", "label"]).execute();
  const terms = Map.groupBy(labels, (label) => label.tag_id);
  return tags.map((tag) =>
    Object.assign(tag, {
      terms: (terms.get(tag.id) ?? []).map(({ language, kind, label }): Term => ({ language, kind, label })),
    }),
  );
}

/** What people have made of a tag stays as it is. */
function dropOthers(
  words: Map<string, TagSource>,
  existing: ReadonlyMap<string, TagRow>,
  tally: WordTally,
): void {
  for (const slug of words.keys()) {
    const row = existing.get(slug);
    if (!row || (row.state === "active" && row.edited_at === null)) continue;
    words.delete(slug);
    tally.counts["left alone"] += 1;
    tally.note(
      slug,
      `left alone: ${row.state === "active" ? "people have edited it" : `it is ${row.state}`}`,
    );
  }
}

function differs(tag: Wanted, row: TagRow | undefined): boolean {
  if (!row) return false;
  return tag.broaderId !== row.broader_id || termText(tag.terms) !== termText(row.terms);
}

function termText(terms: readonly Term[]): string {
  const texts = terms.map((term) => canonicalJson(term));
  return texts.toSorted().join("\n");
}

async function writeTags(db: Database, added: readonly Wanted[], changed: readonly Wanted[]): Promise<void> {
  await insertRows(
    db,
    "tag",
    added.map(({ id, slug }) => ({ id, slug })),
  );
  // All old labels go before any new one comes: a term may move from one tag to another.
  const written = [...added, ...(await lockUnedited(db, changed))];
  const ids = written.map(({ id }) => id);
  if (ids.length === 0) return;
  await db
    .deleteFrom("tag_label")
    .where(sql<boolean>`tag_id = any(${ids})`)
    .execute();
  const labels = written.flatMap(({ id, terms }) =>
    terms.map(({ language, kind, label }) => ({ tag_id: id, language, kind, label })),
  );
  await insertRows(db, "tag_label", labels);
  for (const { id, broaderId } of written) {
    const changed = { broader_id: broaderId, revision: sql<number>`revision + 1` };
    await db.updateTable("tag").set(changed).where("id", "=", id).execute();
  }
}

/** Somebody may have edited one since we looked. */
async function lockUnedited(db: Database, tags: readonly Wanted[]): Promise<Wanted[]> {
  if (tags.length === 0) return [];
  const ids = tags.map(({ id }) => id);
  const rows = await db
    .selectFrom("tag")
    .select("id")
    .where(sql<boolean>`id = any(${ids})`)
    .where("edited_at", "is", null)
    .where("state", "=", "active")
    .forUpdate()
    .execute();
  const free = new Set(rows.map(({ id }) => id));
  return tags.filter(({ id }) => free.has(id));
}
