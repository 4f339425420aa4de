import type { listSimilarPairs, listSimilarTags } from "@tori/contract/curation";
import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import { languages } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { sql } from "kysely";
import { type Kept, keep } from "../platform/kept.ts";
import { type Pair, similarPairs } from "./similar-pairs.ts";
import { type NamedTag, type SimilarIndex, indexSimilar, readTerm, similarTo } from "./similar.ts";

/** Finds tags that are like a word, or like each other. */
export type SimilarTags = { analyzer: Analyzer; index: Kept<SimilarIndex>; pairs: Kept<Pair[]> };

const keptFor = 60_000;
// They cost seconds of work with thousands of tags.
const pairsKeptFor = 600_000;
const mostTags = 20;
const mostPairs = 200;

/** Terms are analysed again when the vocabulary changes, and every minute for what other processes change. */
export function createSimilarTags(db: Database, analyzer: Analyzer): SimilarTags {
  const index = keep(async () => indexSimilar(analyzer, await namedTags(db)), keptFor);
  return { analyzer, index, pairs: keep(async () => similarPairs(await index.get()), pairsKeptFor) };
}

/** Tags in use and proposed; the words of merged ones are those of their survivors. */
async function namedTags(db: Database): Promise<NamedTag[]> {
  const { rows } = await sql<NamedTag>`
    select g.id, jsonb_agg(jsonb_build_object('language', l.language, 'label', l.label,
      'isName', l.kind = 'preferred' and own.id = g.id)) as terms
    from tag g
    join tag own on coalesce(own.merged_into_id, own.id) = g.id
    join tag_label l on l.tag_id = own.id and l.kind <> 'hidden'
    where g.state in ('active', 'proposed')
    group by g.id
  `.execute(db);
  return rows;
}

/** Tags that a word may stand for, the likest first. */
export async function tagsLike(
  { analyzer, index }: SimilarTags,
  { q, language, except = "" }: EndpointRequest<typeof listSimilarTags>["query"],
): Promise<EndpointResponse<typeof listSimilarTags>["items"]> {
  const known = await index.get();
  const asked = language ? [language] : languages;
  const matches = asked.flatMap((language) =>
    similarTo(known, readTerm(analyzer, { tagId: except, language, label: q, isName: true })),
  );
  const likest = matches.toSorted((one, other) => other.score - one.score);
  const items = likest.map(({ term: { tagId, label, language }, likeness }) => ({
    tag: tagId,
    label,
    language,
    likeness,
  }));
  return [...new Map(items.toReversed().map((item) => [item.tag, item])).values()]
    .toReversed()
    .slice(0, mostTags);
}

export async function pairsAlike({
  pairs,
}: SimilarTags): Promise<EndpointResponse<typeof listSimilarPairs>["items"]> {
  const likest = await pairs.get();
  return likest.slice(0, mostPairs).map(({ one, other, likeness }) => ({
    tags: [one.tagId, other.tagId],
    labels: [one.label, other.label],
    language: one.language,
    likeness,
  }));
}
