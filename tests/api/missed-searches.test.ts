import { expect, test } from "vitest";
import { tagQueue } from "../../apps/api/src/tag-operations/queue.ts";
import { workTagOperations } from "../../apps/api/src/tag-operations/work.ts";
import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { workSearch } from "../../apps/api/src/search/work.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, fieldsOf, problemOf, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const visitor = createClient(site.fastify);
const { mauri, maija } = await signInCurators(site);
const { call } = mauri;
await workTagOperations(site.worker, site.db);
await workSearch(site.worker, site.db, site.search);
await site.worker.drained(indexQueue);

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** As the counting of searches leaves them: see search-misses.test.ts. */
async function missed(words: string, searches: number, days = 1): Promise<void> {
  await site.db
    .insertInto("search_miss")
    .values({ words, searches, day: daysAgo(days) })
    .execute();
}

const listed = async (state: "open" | "aside" = "open") =>
  (await call("listMissedSearches", { query: { state } })).items;
const wordsOf = async (state: "open" | "aside" = "open") => (await listed(state)).map(({ words }) => words);
const total = async (q: string) => (await visitor("searchStories", { query: { q } })).total;
const decide = (words: string, decision: object, by = call) =>
  by("decideMissedSearch", { body: { words, decision } as never });

test("what was asked for in vain three times or more is listed, with tags that may be meant", async () => {
  await missed("kouluruokka", 2, 3);
  await missed("kouluruokka", 2, 1);
  await missed("yhden ihmisen asia", 2);
  await missed("soita 040 1234567", 9);
  const food = await tagOf(call, "kouluruoka");
  expect(await listed()).toEqual([
    { words: "kouluruokka", searches: 4, lastAsked: daysAgo(1), similar: expect.arrayContaining([food.id]) },
  ]);
  const statements = await statementsOf(listed);
  expect(statements.length).toBeLessThanOrEqual(3);
});

test.each(["synonym", "hidden"] as const)("words become a %s, and the next search finds", async (kind) => {
  const words = `zxcvbn${kind}`;
  await missed(words, 3);
  expect(await total(words)).toBe(0);
  const tag = await tagOf(call, "kokeilu");
  await decide(words, { kind, tag: tag.id, language: "fi", label: words });
  expect(await total(words)).toBeGreaterThan(0);
  expect(await wordsOf()).not.toContain(words);
  const { synonyms } = await visitor("getTag", { params: { slug: "kokeilu" } });
  expect(synonyms.fi.includes(words)).toBe(kind === "synonym");
});

test("words become a tag of their own, with stories that the next search finds", async () => {
  await missed("asdfghjkl", 5);
  const found = await visitor("searchStories", { query: { q: "koulu" } });
  const stories = found.items.slice(0, 2).map(({ id }) => id);
  await decide("asdfghjkl", { kind: "tag", tag: tagNamed("asdfghjkl"), stories });
  await site.worker.drained(tagQueue);
  await site.worker.drained(indexQueue);
  expect(await total("asdfghjkl")).toBe(2);
});

test("words that are set aside do not come back, but by a moderator's word", async () => {
  await missed("turhaa haettu", 4, 2);
  await decide("turhaa haettu", { kind: "aside" });
  await missed("turhaa haettu", 4, 0);
  expect(await wordsOf()).not.toContain("turhaa haettu");
  expect(await wordsOf("aside")).toContain("turhaa haettu");
  await decide("turhaa haettu", { kind: "open" });
  expect(await wordsOf()).toContain("turhaa haettu");
});

test("of two who decide at once one does, and the other is told", async () => {
  await missed("kilpailtu sana", 3);
  const outcomes = await Promise.all([
    refusal(decide("kilpailtu sana", { kind: "aside" })),
    refusal(decide("kilpailtu sana", { kind: "aside" }, maija.call)),
  ]);
  expect(outcomes.toSorted()).toEqual(["conflict", "done"]);
  const { detail } = await problemOf(decide("kilpailtu sana", { kind: "aside" }));
  expect(detail).toBe("Näistä sanoista on jo päätetty.");
});

test("what cannot be is refused by field, and the words wait on", async () => {
  await missed("odottava sana", 3);
  const tag = await tagOf(call, "kokeilu");
  const term = (label: string) =>
    decide("odottava sana", { kind: "synonym", tag: tag.id, language: "fi", label });
  expect(await fieldsOf(term("kouluruoka"))).toEqual({
    "decision.label": "Sana kuuluu jo asiasanaan kouluruoka.",
  });
  const nameless = { kind: "tag", tag: { labels: { fi: { preferred: "odottava" } } } };
  expect(Object.keys(await fieldsOf(decide("odottava sana", nameless)))).toEqual([
    "decision.tag.labels.sv.preferred",
  ]);
  expect(await refusal(decide("ei ole haettu", { kind: "aside" }))).toBe("not_found");
  expect(await wordsOf()).toContain("odottava sana");
});
