import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { agedScore, dueBefore } from "../order.ts";
import type { SearchPlan } from "../plan.ts";
import { groupShares, rarestDocuments, shareWanted } from "../relevance.ts";
import {
  changesSince,
  type DocumentChange,
  type KnownDocuments,
  learn,
  type Match,
  publishingDates,
} from "./known-documents.ts";
import { rankOf } from "./rank.ts";
import { singleQuery, strictQuery } from "./tsquery.ts";

// Of more matches than this, the older ones are not ranked: ranking costs 1 µs a word and document.
const mostRanked = 4000;
const recordSize = 12;

export type Ask = { plan: SearchPlan; ranked: boolean };

/** Documents with everything that is wanted, in no order. */
export function strictMatches(db: Database, known: KnownDocuments, { plan, ranked }: Ask): Promise<Match[]> {
  const score = ranked ? scoreOf(plan, known) : sql`0`;
  return load(
    db,
    known,
    sql`select ordinal, ${score} as score, 0 as missing from search_document
      where keys @@ ${strictQuery(plan)}::tsquery`,
  );
}

/** All documents, in no order; looked through only where one came, changed or went since the last time. */
export async function everyMatch(db: Database, known: KnownDocuments): Promise<readonly Match[]> {
  const { rows } = await sql<{ documents: number; revision: number | null }>`
    select count(*)::int as documents, max(revision) as revision from search_document
  `.execute(db);
  const { documents, revision } = rows[0] ?? { documents: 0, revision: null };
  if (known.all?.matches.length !== documents || known.all.revision !== revision) {
    const matches = await load(db, known, sql`select ordinal, 0 as score, 0 as missing from search_document`);
    known.all = { matches, revision };
  }
  return known.all.matches;
}

/** Documents with enough of the words, in no order. */
export function looseMatches(db: Database, known: KnownDocuments, plan: SearchPlan): Promise<Match[]> {
  const shares = groupShares(plan);
  const found = plan.groups.map(
    (group, index) => sql`
      select ordinal, ${shares[index]}::real as share, ${1 << index}::int as bit
      from search_document where keys @@ ${singleQuery(group, plan)}::tsquery`,
  );
  return load(
    db,
    known,
    sql`select ordinal, share * share * ${scoreOf(plan, known)} as score, ${(1 << found.length) - 1}::int - bits as missing
      from (
        select ordinal, sum(share)::real as share, sum(bit)::int as bits from (${sql.join(found, sql` union all `)}) as one
        group by ordinal having sum(share) >= ${shareWanted}
      ) as enough
      join search_document using (ordinal)`,
  );
}

/** One statement: the matches, twelve bytes each, and what has changed since the last one. */
async function load(db: Database, known: KnownDocuments, matches: RawBuilder<unknown>): Promise<Match[]> {
  await learnAll(db, known);
  const { rows } = await sql<{ found: Buffer | null; changed: DocumentChange[] | null }>`
    select
      (select string_agg(int4send(ordinal) || float4send(score::real) || int4send(missing), '')
        from (${matches}) as match) as found,
      ${changesSince(known)} as changed
  `.execute(db);
  learn(known, rows[0]?.changed ?? []);
  return decode(rows[0]?.found ?? Buffer.alloc(0), known);
}

/** One statement in the life of a process, however many search at its beginning. */
function learnAll(db: Database, known: KnownDocuments): Promise<void> {
  if (known.first) return known.first;
  const first = sql<{ changed: DocumentChange[] | null }>`select ${changesSince(known)} as changed`
    .execute(db)
    .then(({ rows }) => learn(known, rows[0]?.changed ?? []));
  known.first = first;
  first.catch(() => (known.first = null));
  return first;
}

function decode(found: Buffer, { byOrdinal }: KnownDocuments): Match[] {
  const records = new DataView(found.buffer, found.byteOffset, found.byteLength);
  const due = dueBefore();
  const matches: Match[] = [];
  for (let at = 0; at < found.length; at += recordSize) {
    const document = byOrdinal.get(records.getInt32(at));
    if (document) {
      const score = agedScore(records.getFloat32(at + 4), document, due);
      matches.push({ document, score, missing: records.getInt32(at + 8) });
    }
  }
  return matches;
}

/** 0 for the older documents where there are too many to rank. */
function scoreOf(plan: SearchPlan, known: KnownDocuments): RawBuilder<unknown> {
  const oldest = oldestRanked(plan, known);
  return oldest === null
    ? rankOf(plan)
    : sql`case when published_at >= ${new Date(oldest).toISOString()} then ${rankOf(plan)} else 0 end`;
}

/** When the oldest story that is ranked was published, or null where all of them are. */
function oldestRanked({ groups, documents }: SearchPlan, known: KnownDocuments): number | null {
  const most = rarestDocuments(groups);
  if (most <= mostRanked) return null;
  const dates = publishingDates(known);
  return dates.at(-Math.ceil((mostRanked / most) * Math.min(documents, dates.length))) ?? null;
}
