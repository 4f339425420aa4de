import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { agedScore, dueBefore, type Ordered } from "../order.ts";
import { emptyPlan, type SearchPlan } from "../plan.ts";
import { groupShares } from "../relevance.ts";
import { rankOf } from "./rank.ts";
import { singleQuery } from "./tsquery.ts";

export type Candidates = {
  plan: SearchPlan;
  ids: readonly string[];
  /** Whether all of them have all groups, so that nobody has to look. */
  complete: boolean;
};

/** `missing` has a bit for each of the plan's groups that the document lacks. */
export type RankedCandidate = Ordered & { missing: number };

type Row = Ordered["document"] & { rank: number; missing: number };

/**
 * Ranks documents that another engine has found exactly as those that PostgreSQL finds, in no order; what is no longer
 * in the index is left out. One statement, some 5 µs a document, 20 µs where their bodies are read.
 */
export async function rankCandidates(
  db: Database,
  { plan, ids, complete }: Candidates,
): Promise<RankedCandidate[]> {
  if (ids.length === 0) return [];
  const missing = plan.groups.map(
    (group, index) =>
      sql`case when keys @@ ${singleQuery(group, emptyPlan)}::tsquery then 0 else ${1 << index}::int end`,
  );
  const { rows } = await sql<Row>`
    select story_id as id, language, ages, retired, ${rankOf(plan)}::real as rank,
      ${complete ? sql`0` : sql.join(missing, sql` + `)} as missing,
      extract(epoch from published_at)::float8 * 1000 as "publishedAt",
      extract(epoch from confirmed_at)::float8 * 1000 as "confirmedAt"
    from search_document where story_id = any(${[...ids]}::uuid[])
  `.execute(db);
  const shares = groupShares(plan);
  const due = dueBefore();
  return rows.map(({ rank, missing, ...document }) => {
    const share = shares.reduce((sum, each, index) => ((missing & (1 << index)) === 0 ? sum + each : sum), 0);
    // As precise as PostgreSQL's `real`, so that equals are equals.
    return { document, missing, score: agedScore(Math.fround(rank * share ** 2), document, due) };
  });
}
