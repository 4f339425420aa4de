import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { SearchPlan } from "../plan.ts";
import {
  changesSince,
  type DocumentChange,
  type KnownDocuments,
  learn,
  type Match,
} from "./known-documents.ts";
import { rankQueries, rarity, singleQuery, strictQuery } from "./tsquery.ts";

// Of the weight of a query's words, what a document must have where too few have them all: a common word alone is
// enough beside a rare one, but not one that nearly all documents have.
export const shareWanted = 0.3;
// Of more matches than this, the older ones are not ranked: ranking costs 1 µs a word and document.
const mostRanked = 4000;
// Where so few documents have a query's rarest word, what their bodies say once counts too: reading all keys of a
// document takes 30 µs.
const mostReadWhole = 200;
const recordSize = 12;

export type Ask = { plan: SearchPlan; ranked: boolean };

/** Documents with everything that is wanted, in no order. */
export function strictMatches(db: Database, known: KnownDocuments, { plan, ranked }: Ask): Promise<Match[]> {
  const score = ranked ? rankOf(plan, known) : sql`0`;
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
  const weights = plan.groups.map((group) => Math.sqrt(rarity(plan, group)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = plan.groups.map(
    (group, index) => sql`
      select ordinal, ${(weights[index] ?? 0) / all}::real as share, ${1 << index}::int as bit
      from search_document where keys @@ ${singleQuery(group, plan)}::tsquery`,
  );
  return load(
    db,
    known,
    sql`select ordinal, share * share * ${rankOf(plan, known)} as score, ${(1 << found.length) - 1}::int - bits as missing
      from (
        select ordinal, sum(share)::real as share, sum(bit)::int as bits from (${sql.join(found, sql` union all `)}) as one
        group by ordinal having sum(share) >= ${shareWanted}
      ) as enough
      join search_document using (ordinal)`,
  );
}

/** One statement: the matches, twelve bytes each, and what has changed since the last one. */
async function load(db: Database, known: KnownDocuments, matches: RawBuilder<unknown>): Promise<Match[]> {
  const { rows } = await sql<{ found: Buffer | null; changed: DocumentChange[] | null }>`
    select
      (select string_agg(int4send(ordinal) || float4send(score::real) || int4send(missing), '')
        from (${matches}) as match) as found,
      ${changesSince(known)} as changed
  `.execute(db);
  learn(known, rows[0]?.changed ?? []);
  return decode(rows[0]?.found ?? Buffer.alloc(0), known);
}

function decode(found: Buffer, { byOrdinal }: KnownDocuments): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < found.length; at += recordSize) {
    const document = byOrdinal.get(found.readInt32BE(at));
    if (document) {
      matches.push({ document, score: found.readFloatBE(at + 4), missing: found.readInt32BE(at + 8) });
    }
  }
  return matches;
}

/** The score of a document by its head, as SQL; 0 for the older ones where there are too many to rank. */
function rankOf(plan: SearchPlan, known: KnownDocuments): RawBuilder<unknown> {
  const few = Math.min(...plan.groups.map((group) => group.documents)) <= mostReadWhole;
  const ranks = rankQueries(plan).map(({ query, weight }) => {
    const head = sql`ts_rank('{0.15, 0.3, 0.6, 1}', head, ${query}::tsquery)`;
    const rank = few ? sql`(${head} + ts_rank('{0.1, 0, 0, 0}', keys, ${query}::tsquery))` : head;
    return sql`${weight}::real * ${rank}`;
  });
  if (ranks.length === 0) return sql`0`;
  const rank = sql`(${sql.join(ranks, sql` + `)})`;
  const oldest = oldestRanked(plan, known);
  return oldest === null
    ? rank
    : sql`case when published_at >= ${new Date(oldest).toISOString()} then ${rank} else 0 end`;
}

/** When the oldest story that is ranked was published, or null where all of them are. */
function oldestRanked({ groups, documents }: SearchPlan, { byOrdinal }: KnownDocuments): number | null {
  // A document with all words has the rarest one.
  const most = Math.min(...groups.map((group) => group.documents));
  if (most <= mostRanked || byOrdinal.size === 0) return null;
  const dates = Float64Array.from(byOrdinal.values(), ({ publishedAt }) => publishedAt).toSorted();
  return dates.at(-Math.ceil((mostRanked / most) * Math.min(documents, dates.length))) ?? null;
}
