import type { SearchResult } from "@tori/contract/search";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";

const { fastify, db } = await testSite();
const call = createClient(fastify);

type Query = Parameters<typeof call<"searchStories">>[1]["query"];

const search = (q: string, more: Query = {}): Promise<SearchResult> =>
  call("searchStories", { query: { q, ...more } });

test("a story has the facts of its workplace as facet values, and none where nobody has told", async () => {
  const { rows } = await sql<{ effort: number; year: number; county: number }>`
    select count(v.effort) as effort, count(v.started_year) as year, count(o.wellbeing_county_id) as county
    from story s join story_version v on v.id = s.published_version_id join organisation o on o.id = s.organisation_id
    where s.state = 'published'
  `.execute(db);
  const result = await search("");
  for (const name of ["effort", "year", "county"] as const) {
    const counted = result.facets[name].reduce((sum, { count }) => sum + count, 0);
    expect([name, counted]).toEqual([name, rows[0]?.[name]]);
  }
  expect(result.facets.county.every(({ label }) => label !== null)).toBe(true);
  const [year] = result.facets.year;
  const { items } = await search("", { year: year?.value ?? "", pageSize: 50 });
  expect(items.map(({ startedYear }) => String(startedYear))).toEqual(items.map(() => year?.value));
});

test("a tag's stories are found by its address, and by that of a tag that was merged into it", async () => {
  const { rows } = await sql<{ slug: string; stories: number; other: string }>`
    select g.slug, count(*) as stories,
      (select slug from tag where id <> g.id and state = 'active' order by slug limit 1) as other
    from story s join story_version_tag vt on vt.version_id = s.published_version_id join tag g on g.id = vt.tag_id
    where s.state = 'published' group by g.id order by stories desc limit 1
  `.execute(db);
  const { slug = "", stories = 0, other = "" } = rows[0] ?? {};
  const tagged = await search("", { tag: slug });
  expect(tagged).toMatchObject({ total: stories, tags: [{ slug }] });
  expect(tagged.items.every(({ highlight }) => highlight === null)).toBe(true);
  const either = (await search("", { tag: [slug, other, "no-such-tag"] })).total;
  expect(either).toBeGreaterThanOrEqual(stories);
  expect(await search("kunta", { tag: "no-such-tag" })).toMatchObject({ total: 0, tags: [] });
  expect((await search("kunta", { tag: slug })).total).toBeLessThanOrEqual(stories);
});

test("what was last known to hold comes first, if one asks for it", async () => {
  const { items } = await search("", { sort: "confirmed", pageSize: 50 });
  const { rows } = await sql<{ slug: string }>`
    select s.slug from story s join story_version v on v.id = s.published_version_id where s.state = 'published'
    order by coalesce(s.confirmed_at, v.status_as_of, s.published_at) desc, s.id desc limit 50
  `.execute(db);
  expect(items.map(({ slug }) => slug)).toEqual(rows.map(({ slug }) => slug));
});
