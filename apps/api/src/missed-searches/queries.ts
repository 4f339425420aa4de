import type { EndpointResponse } from "@tori/contract/endpoint";
import { fewestMisses, type listMissedSearches } from "@tori/contract/missed-searches";
import { findPersonalData } from "@tori/contract/personal-data";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type SimilarTags, tagsLike } from "../curation/similar-tags.ts";

type Missed = EndpointResponse<typeof listMissedSearches>["items"][number];
type Row = Omit<Missed, "similar">;

const mostListed = 200;
const mostSimilar = 3;

/** What was asked for in vain often enough, and waits for a moderator; one statement, and at times one for the tags. */
export async function missedSearches(
  db: Database,
  similar: SimilarTags,
  state: "open" | "aside",
): Promise<Missed[]> {
  const rows = await missedRows(db, state);
  const items = [];
  // Counted before the guard knew of a kind of data, perhaps.
  for (const row of rows.filter(({ words }) => findPersonalData(words).length === 0)) {
    const tags = await tagsLike(similar, { q: row.words });
    items.push(Object.assign(row, { similar: tags.slice(0, mostSimilar).map(({ tag }) => tag) }));
  }
  return items;
}

/** Words that were decided on come back where searches for them find nothing even after that day. */
export async function missedRows(
  db: Database,
  state: "open" | "aside",
  only: string | null = null,
): Promise<Row[]> {
  const isOpen = sql`(d.words is null or d.kind <> 'aside' and m.day > d.decided_at::date)`;
  const { rows } = await sql<Row>`
    select m.words, sum(m.searches)::int as searches, max(m.day) as "lastAsked"
    from search_miss m left join search_miss_decision d on d.words = m.words
    where ${state === "open" ? isOpen : sql`d.kind = 'aside'`} ${only === null ? sql`` : sql`and m.words = ${only}`}
    group by m.words
    having sum(m.searches) >= ${sql.lit(fewestMisses)}
    order by searches desc, m.words
    limit ${sql.lit(mostListed)}
  `.execute(db);
  return rows;
}
