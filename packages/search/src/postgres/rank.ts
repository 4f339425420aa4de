import { type RawBuilder, sql } from "kysely";
import type { SearchPlan } from "../plan.ts";
import { fieldWeights, mentionWeight, rankTerms, readsWhole } from "../relevance.ts";
import { anyOf } from "./tsquery.ts";

const { A, B, C, D } = fieldWeights;
const headWeights = sql.lit(`{${[D, C, B, A].join(",")}}`);
// A key without a position counts as one of the least field.
const keyWeights = sql.lit(`{${mentionWeight},0,0,0}`);

/** How relevant a row of search_document is to the groups that it has, as SQL. */
export function rankOf(plan: SearchPlan): RawBuilder<unknown> {
  const whole = readsWhole(plan);
  const ranks = rankTerms(plan).map(({ keys, weight }) => {
    const query = anyOf(keys);
    const head = sql`ts_rank(${headWeights}, head, ${query}::tsquery)`;
    const rank = whole ? sql`(${head} + ts_rank(${keyWeights}, keys, ${query}::tsquery))` : head;
    return sql`${weight}::real * ${rank}`;
  });
  return ranks.length === 0 ? sql`0` : sql`(${sql.join(ranks, sql` + `)})`;
}
