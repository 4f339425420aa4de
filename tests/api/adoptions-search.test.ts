import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { workSearch } from "../../apps/api/src/search/work.ts";
import { expect, test } from "vitest";
import { adopt, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();
await workSearch(site.worker, site.db, site.search);
const oulu = await newPlace(site, "oulu", "Oulun päiväkoti");

/** What a search finds when the index jobs are done. */
async function search(query: { reuse?: "1" | "3"; sort?: "reused" } = {}) {
  await site.worker.drained(indexQueue);
  const { items, facets } = await visitor("searchStories", { query: { q: "", pageSize: 50, ...query } });
  return { slugs: items.map(({ slug }) => slug), counts: facets.reuse };
}

const step = (place: typeof vantaa, id: string, status: "in_use" | "ended") =>
  place.editor.call("addAdoptionStep", { params: { id }, body: { status, reason: "Kokeilu päättyi." } });
const show = (place: typeof vantaa, id: string, visibility: "organisation" | "public") =>
  place.editor.call("setAdoptionVisibility", { params: { id }, body: { visibility } });

test("a story is found by how many others use it, and goes with those who release, end and take back", async () => {
  const slug = await newStory(home, "Monen käyttämä");
  const other = await newStory(home, "Yhden käyttämä");
  expect((await search()).counts).toEqual([]);
  const planned = await adopt(vantaa, slug, { status: "planned" });
  const kept = await adopt(espoo, slug, { visibility: "organisation" });
  await adopt(oulu, slug, { status: "piloting" });
  await adopt(vantaa, other);
  expect((await search()).counts).toEqual([{ value: "1", count: 2, label: null }]);
  await step(vantaa, planned, "in_use");
  await show(espoo, kept, "public");
  expect((await search()).counts).toEqual([
    { value: "1", count: 2, label: null },
    { value: "3", count: 1, label: null },
  ]);
  expect((await search({ reuse: "3" })).slugs).toEqual([slug]);
  expect((await search({ reuse: "1" })).slugs.toSorted()).toEqual([slug, other].toSorted());
  expect((await search({ sort: "reused" })).slugs.slice(0, 2)).toEqual([slug, other]);
  await step(vantaa, planned, "ended");
  await show(espoo, kept, "organisation");
  expect((await search({ reuse: "3" })).slugs).toEqual([]);
  expect((await search({ sort: "reused" })).slugs.slice(0, 2).toSorted()).toEqual([slug, other].toSorted());
});

test("two adopters that are merged are one in the search, too", async () => {
  const slug = await newStory(home, "Kaksi samasta talosta");
  const sisters = await newPlace(site, "espoo", "Leppävaaran päiväkoti");
  await adopt(espoo, slug);
  await adopt(sisters, slug, { status: "ended", reason: "Tilat loppuivat." });
  await moderator.call("mergeWorkplace", { params: { slug: sisters.slug }, body: { into: espoo.slug } });
  expect((await search({ reuse: "1" })).slugs).toContain(slug);
});

test.each(["reuse=2", "reuse=one", "sort=reuse"])("the query %s is refused by field", async (query) => {
  const response = await site.fastify.inject(`/api/search?${query}`);
  expect(response.json()).toMatchObject({ status: 400, code: "invalid_input" });
});
