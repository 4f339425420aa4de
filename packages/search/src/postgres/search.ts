import { type FacetName, facetNames } from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { FacetCount, SearchAnswer, SearchFilter, SearchRequest } from "../engine.ts";
import type { Group, SearchPlan } from "../plan.ts";
import { rankQueries, rarity, singleQuery, strictQuery } from "./tsquery.ts";

// Where fewer documents have all words, those that lack some come too.
const enough = 5;
// Of the weight of a query's words, what a document must have then.
const shareWanted = 0.4;

type Hit = { id: string; score: number; missing: number };
type Row = { matches: number; total: number; hits: Hit[]; facets: Record<string, number> };

/** Searches in one statement, and in one more where too few documents have all words. */
export async function searchDocuments(db: Database, request: SearchRequest): Promise<SearchAnswer> {
  const strict = await run(db, request, strictMatches(request.plan));
  if (strict.matches >= enough || request.plan.groups.length < 2) return toAnswer(strict, request.plan);
  return toAnswer(await run(db, request, looseMatches(request.plan)), request.plan);
}

/** Documents with everything that is wanted. */
function strictMatches(plan: SearchPlan): RawBuilder<unknown> {
  return sql`(
      select *, 1.0::real as share, 0 as missing from search_document where keys @@ ${strictQuery(plan)}::tsquery
    )`;
}

/** Documents with enough of the words, with the bits of those that are missing. */
function looseMatches(plan: SearchPlan): RawBuilder<unknown> {
  const groups = plan.groups.map((group) => rarity(plan, group));
  const all = groups.reduce((sum, weight) => sum + weight, 0);
  const matches = plan.groups.map(
    (group, index) => sql`
      select story_id, ${(groups[index] ?? 0) / all}::real as share, ${1 << index}::int as bit
      from search_document where keys @@ ${singleQuery(group, plan)}::tsquery`,
  );
  return sql`(
      select document.*, found.share, ${(1 << groups.length) - 1}::int - found.bits as missing
      from (
        select story_id, sum(share)::real as share, sum(bit)::int as bits from (${sql.join(matches, sql` union all `)}) as one
        group by story_id having sum(share) >= ${shareWanted}
      ) as found
      join search_document as document using (story_id)
    )`;
}

async function run(db: Database, request: SearchRequest, matches: RawBuilder<unknown>): Promise<Row> {
  const ranks = rankQueries(request.plan);
  const { rows } = await sql<Row>`
    with matched as materialized (
      select story_id, published_at, language, facets, missing, ${failedFacet(request.filter)} as failed,
        share * share * (
          select sum(weight * ts_rank('{0.15, 0.3, 0.6, 1}', head, query::tsquery))
          from unnest(${ranks.map(({ query }) => query)}::text[], ${ranks.map(({ weight }) => weight)}::real[])
            as rank (query, weight)
        ) as score
      from ${matches} as document
    ), page as (
      select story_id as id, coalesce(score, 0) as score, missing from matched where failed = ''
      order by ${order(request)}
      limit ${request.limit} offset ${request.offset}
    )
    select
      (select count(*) from matched)::int as matches,
      (select count(*) from matched where failed = '')::int as total,
      (select coalesce(json_agg(page), '[]') from page) as hits,
      (select coalesce(json_object_agg(value, documents), '{}') from (
        select value, count(*) as documents from matched, unnest(facets) as value
        where starts_with(value, failed) group by value) as counts) as facets
  `.execute(db);
  return rows[0] ?? { matches: 0, total: 0, hits: [], facets: {} };
}

function order({ sort, locale, plan }: SearchRequest): RawBuilder<unknown> {
  // Rounded, for the last digits of a score are no reason to prefer anything to the reader's language.
  const newest = sql`published_at desc, story_id desc`;
  if (sort === "newest" || plan.groups.length === 0) return newest;
  return sql`round(score::numeric, 4) desc, language = ${locale} desc, ${newest}`;
}

/**
 * The facet whose chosen values a document has none of, as "facet:"; "" where all fit and null where two or more fail.
 * A facet's value counts where the value begins with it, for then nothing else stands against the document.
 */
function failedFacet(filter: SearchFilter): RawBuilder<unknown> {
  const chosen = facetNames.flatMap((name) => {
    const values = filter[name] ?? [];
    return values.length === 0 ? [] : [{ name, values: values.map((value) => `${name}:${value}`) }];
  });
  if (chosen.length === 0) return sql`''`;
  const fails = chosen.map(({ name, values }) => ({ name, failed: sql`not facets && ${values}::text[]` }));
  const count = sql.join(
    fails.map(({ failed }) => sql`(${failed})::int`),
    sql` + `,
  );
  const which = sql.join(
    fails.map(({ name, failed }) => sql`when ${failed} then ${sql.lit(`${name}:`)}`),
    sql` `,
  );
  return sql`case when ${count} < 2 then case ${which} else '' end end`;
}

function toAnswer({ total, hits, facets }: Row, { groups }: SearchPlan): SearchAnswer {
  return {
    hits: hits.map(({ id, score }) => ({ id, score })),
    total,
    facets: toFacets(facets),
    dropped: hits[0] ? missingWords(groups, hits[0].missing) : [],
  };
}

function missingWords(groups: readonly Group[], bits: number): string[] {
  return groups.filter((_, index) => (bits & (1 << index)) !== 0).map(({ word }) => word);
}

function toFacets(counts: Record<string, number>): Record<FacetName, FacetCount[]> {
  const facets = Object.fromEntries(facetNames.map((name): [FacetName, FacetCount[]] => [name, []]));
  for (const [key, count] of Object.entries(counts)) {
    const at = key.indexOf(":");
    facets[key.slice(0, at)]?.push({ value: key.slice(at + 1), count });
  }
  for (const list of Object.values(facets)) {
    list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return facets as Record<FacetName, FacetCount[]>;
}
