import { readFileSync } from "node:fs";
import type { FacetName, SearchResult } from "@tori/contract/search";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { indexStories } from "../../apps/api/src/search/index-stories.ts";
import { renewIndex } from "../../apps/api/src/search/setup.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify, db, search: indexer } = await testSite();
const call = createClient(fastify);

type Query = Parameters<typeof call<"searchStories">>[1]["query"];

const search = (q: string, more: Query = {}): Promise<SearchResult> =>
  call("searchStories", { query: { q, ...more } });
const slugs = async (q: string, more: Query = {}): Promise<string[]> =>
  (await search(q, more)).items.map(({ slug }) => slug);
const countOf = ({ facets }: SearchResult, name: FacetName, value: string): number =>
  facets[name].find((each) => each.value === value)?.count ?? 0;

const starter = JSON.parse(readFileSync("packages/db/starter/stories.json", "utf8")) as {
  slug: string;
  language: string;
}[];
const citicap = "lahti-citicap-henkilokohtainen-paastokauppa";

test("without words all stories come, the newest first, with counts for every facet", async () => {
  const result = await search("", { pageSize: 50 });
  expect(result.total).toBe(starter.length);
  const dates = result.items.map(({ publishedAt }) => publishedAt);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(countOf(result, "language", "fi")).toBe(starter.filter(({ language }) => language === "fi").length);
  expect(result.facets.practice[0]?.label?.fi).toBeTruthy();
  expect(result.facets.organisation.every(({ label }) => label !== null)).toBe(true);
});

test.each([
  ["päästökauppa", "the form in the title"],
  ["päästökaupan kokeilut", "other forms"],
  ["päästöt kauppa", "parts of the compound"],
  ["paastokauppa", "letters without dots"],
  ["päästökau", "a beginning"],
  ["päästö kauppaa", "the compound in two words"],
  ["miten asukkaiden päästöjä vähennetään", "a question in plain language"],
  ["Lahtis stad utsläpp", "the organisation's Swedish name and a word that no story has with it"],
])("%s finds a story by %s", async (q) => {
  expect((await slugs(q)).slice(0, 3)).toContain(citicap);
});

test("a story in another language is found by its tag's label and synonym", async () => {
  const stories = async (q: string) => (await search(q, { language: "fi" })).total;
  expect(await stories("matsvinn")).toBeGreaterThan(0);
  expect(await stories("svinnet")).toBeGreaterThan(0);
  expect(await stories("food waste")).toBeGreaterThan(0);
});

test("words that no story has are told, and the others still find", async () => {
  const result = await search("päästökauppa xyzzykwijibo");
  expect(result.items[0]?.slug).toBe(citicap);
  expect(result.dropped).toEqual(["xyzzykwijibo"]);
});

test("with unknown words alone nothing is found", async () => {
  expect(await search("xyzzykwijibo")).toMatchObject({ items: [], total: 0, dropped: ["xyzzykwijibo"] });
});

test("a misspelt word is taken for the nearest one, which is told, unless it is wanted as it is", async () => {
  const result = await search("päästökaupppa kunnassa");
  expect(result.corrected?.query).toMatch(/^päästökaup\S+ kunnassa$/);
  expect(result.items[0]?.slug).toBe(citicap);
  expect((await search("päästökauppa")).corrected).toBeNull();
  const literal = await search("päästökaupppa", { exact: "1" });
  expect(literal).toMatchObject({ corrected: null, dropped: ["päästökaupppa"], total: 0 });
});

const written = (segments: readonly { text: string; marked: boolean }[] = []) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("what was searched for is marked in the title and in the best part of the text", async () => {
  const [hit] = (await search("kauppa uimalippu")).items;
  expect(hit?.slug).toBe(citicap);
  expect(written(hit?.highlight?.title)).toContain("päästö[kaup");
  expect(written(hit?.highlight?.title).replaceAll(/[[\]]/g, "")).toBe(hit?.title);
  expect(written(hit?.highlight?.snippet)).toMatch(/^….*\[uimalippuja\].*…$/);
});

test("without words, and where a tag alone has it, there is nothing to mark", async () => {
  expect((await search("")).items.every(({ highlight }) => highlight === null)).toBe(true);
  const { items } = await search("matsvinn", { language: "fi" });
  expect(items.some(({ highlight }) => highlight === null)).toBe(true);
});

test("stop words never empty a search", async () => {
  expect((await search("miten se on")).total).toBeGreaterThan(0);
});

test("quoted words are wanted as they are written", async () => {
  expect(await slugs('"päästökauppaa"')).toContain(citicap);
  expect(await slugs('"päästökauppoja"')).toEqual([]);
});

test.each([
  ['"asukkaiden päästökauppaa"', true],
  ['"Asukkaiden PÄÄSTÖKAUPPAA" kokeili', true],
  ['"asukkaiden paastokauppaa"', true],
  ['"Puhelinsovellus tunnisti kulkutavan" "asukkaiden päästökauppaa"', true],
  ['"päästökauppaa asukkaiden"', false],
  ['"Lahti päästökauppaa"', false],
  ['"asukkaiden päästökaupat"', false],
  ['lahti -"päästökauppaa asukkaiden"', true],
  ['lahti -"asukkaiden päästökauppaa"', false],
])("words in quotation marks stand side by side: %s finds the story: %s", async (q, found) => {
  expect((await slugs(q, { pageSize: 50 })).includes(citicap)).toBe(found);
});

test("a minus takes stories away, also alone", async () => {
  expect(await slugs("päästökauppa -lahti")).not.toContain(citicap);
  const { total } = await search("-koulu", { pageSize: 1 });
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(starter.length);
});

test("values of one facet widen, facets narrow each other", async () => {
  const all = await search("");
  const either = await search("", { status: ["pilot", "ended"] });
  expect(either.total).toBe(countOf(all, "status", "pilot") + countOf(all, "status", "ended"));
  const both = await search("", { status: ["pilot", "ended"], language: ["sv"] });
  expect(both.total).toBe(countOf(either, "language", "sv"));
});

test("a count tells what choosing the value gives, whatever else is chosen", async () => {
  const chosen: Query = { sector: "education", status: ["in_use", "established"] };
  const before = await search("lapset", chosen);
  for (const { value, count } of before.facets.sector) {
    expect((await search("lapset", { ...chosen, sector: value as "education" })).total).toBe(count);
  }
  for (const { value, count } of before.facets.municipality) {
    expect((await search("lapset", { ...chosen, municipality: value })).total).toBe(count);
  }
});

test.each(["koulu", "zzzzqqqq", ""])(
  "for “%s”, what is chosen keeps its name and a count though no story has it",
  async (q) => {
    const result = await search(q, { municipality: "398", status: "idea", sector: "rescue" });
    expect(result.total).toBe(0);
    const chosen = result.facets.municipality.find(({ value }) => value === "398");
    expect(chosen).toEqual({ value: "398", count: 0, label: { fi: "Lahti", sv: "Lahtis" } });
  },
);

test("a wellbeing services county's story is found by each of its municipalities", async () => {
  const { rows } = await sql<{ slug: string; codes: string[] }>`
    select s.slug, array_agg(m.code) as codes from story s
    join organisation o on o.id = s.organisation_id and o.type = 'wellbeing_services_county'
    join municipality m on m.wellbeing_county_id = o.wellbeing_county_id
    group by s.slug limit 1
  `.execute(db);
  const [county] = rows;
  for (const municipality of county?.codes.slice(0, 3) ?? []) {
    expect(await slugs("", { municipality, pageSize: 50 })).toContain(county?.slug);
  }
});

test("pages follow each other without repeating, and end", async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => slugs("kunta", { page, pageSize: 10 })));
  const { total } = await search("kunta");
  expect(new Set(pages.flat()).size).toBe(Math.min(total, 40));
  expect(await slugs("kunta", { page: 900, pageSize: 50 })).toEqual([]);
});

test("the newest first, if one asks for it", async () => {
  const { items } = await search("koulu", { sort: "newest" });
  const dates = items.map(({ publishedAt }) => publishedAt);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(items.length).toBeGreaterThan(3);
});

test("a search takes five statements at most, none over forty lines", async () => {
  for (const q of ["", "koulujen hyvinvointi", "xyzzy", "miten pieni koulu pelastettiin kylässä"]) {
    const statements = await statementsOf(() => search(q, { sector: "education" }));
    expect(statements.length).toBeLessThanOrEqual(5);
    for (const statement of statements) expect(statement.split("\n").length).toBeLessThanOrEqual(40);
  }
});

test("phrases take one statement more, however many there are", async () => {
  const q = '"asukkaiden päästökauppaa" "Lahti kokeili" "kertoi vähentäneensä" -"mitata voitu" koulu lapset';
  const isOfPhrases = (statement: string) => statement.includes("strpos(words");
  const statements = await statementsOf(() => search(q));
  expect(statements.filter(isOfPhrases)).toHaveLength(1);
  expect(statements.length).toBeLessThanOrEqual(6);
  expect((await statementsOf(() => search('"koulu" lapset'))).filter(isOfPhrases)).toEqual([]);
});

test.each([
  ["NUL bytes", "q=%00koulu%00"],
  ["lone surrogates", "q=%ED%A0%80koulu"],
  ["punctuation alone", "q=%3F%21%26%7C%3A%2A%28%29%27"],
  ["what means something in a tsquery", "q='koulu'%20%26%20!*%20%5C%20:*"],
  ["a value that no story has", "municipality=999&organisation=nobody"],
  ["values given twice", "sector=health&sector=health&q=koulu"],
  ["an unfinished quotation", "q=%22koulu"],
  ["many words", `q=${Array.from({ length: 120 }, (_, index) => `s${index}`).join("+")}`],
])("%s in the query are no trouble", async (_, query) => {
  const response = await fastify.inject(`/api/search?${query}`);
  expect(response.statusCode).toBe(200);
  expect(response.json<SearchResult>().facets.sector).toBeDefined();
});

test.each([
  ["5,000 characters", `q=${"a".repeat(5000)}`],
  ["an unknown sector", "sector=astrology"],
  ["an unknown language", "locale=xx"],
  ["a year that is none", "year=last"],
  ["an unknown state", "state=draft"],
  ["page 0", "page=0"],
  ["page 1e9", "page=1000000000"],
  ["a region that is no code", "region=uusimaa"],
  ["an exactness that is none", "exact=yes"],
])("%s are refused with a 400", async (_, query) => {
  expect((await fastify.inject(`/api/search?${query}`)).statusCode).toBe(400);
});

test("a story that is hidden is gone from hits and counts as soon as it is indexed, and comes back", async () => {
  const before = await search("päästökauppa");
  const id = before.items[0]?.id ?? "";
  const setState = async (state: "hidden" | "published") => {
    await db.updateTable("story").set({ state }).where("id", "=", id).execute();
    await indexStories(db, indexer, [id]);
  };
  await setState("hidden");
  expect(await slugs("päästökauppa")).not.toContain(citicap);
  expect((await search("")).total).toBe(starter.length - 1);
  await setState("published");
  expect(await search("päästökauppa")).toEqual(before);
});

test("a retired story is still found, after all others", async () => {
  const [first = ""] = await slugs("koulu");
  const row = await db.selectFrom("story").select("id").where("slug", "=", first).executeTakeFirstOrThrow();
  const set = (state: "retired" | "published") =>
    db
      .updateTable("story")
      .set({ state, state_reason: "Ei enää käytössä" })
      .where("id", "=", row.id)
      .execute();
  await set("retired");
  await indexStories(db, indexer, [row.id]);
  for (const sort of ["relevance", "newest"] as const) {
    expect((await slugs("koulu", { sort, pageSize: 50 })).at(-1)).toBe(first);
  }
  expect(await slugs("", { state: "retired" })).toEqual([first]);
  expect(await slugs("koulu", { state: "published", pageSize: 50 })).not.toContain(first);
  await set("published");
  await indexStories(db, indexer, [row.id]);
  expect((await slugs("koulu"))[0]).toBe(first);
});

test("an index that has lost stories is built anew", async () => {
  await sql`delete from search_document where ordinal % 2 = 0`.execute(db);
  expect(await renewIndex(db, indexer)).toBe(true);
  expect((await search("")).total).toBe(starter.length);
  expect(await renewIndex(db, indexer)).toBe(false);
});

test("jobs for the same story may run at once, and the last change holds", async () => {
  const id = (await search("päästökauppa")).items[0]?.id ?? "";
  const hide = async () => {
    await db.updateTable("story").set({ state: "hidden" }).where("id", "=", id).execute();
    await indexStories(db, indexer, [id]);
  };
  await Promise.all([indexStories(db, indexer, [id, id]), hide(), indexStories(db, indexer, [id])]);
  expect(await slugs("päästökauppa")).not.toContain(citicap);
  await db.updateTable("story").set({ state: "published" }).where("id", "=", id).execute();
  await indexStories(db, indexer, [id]);
  expect((await slugs("päästökauppa"))[0]).toBe(citicap);
});

test("related stories share what they are about, and know each other", async () => {
  const { rows } = await sql<{ mutual: number; related: number; stories: number }>`
    select count(*) as related, count(distinct story_id) as stories,
      count(*) filter (where exists (select from story_related back
        where back.story_id = r.related_id and back.related_id = r.story_id)) as mutual
    from story_related r
  `.execute(db);
  const { related = 0, mutual = 0, stories = 0 } = rows[0] ?? {};
  expect(stories).toBe(starter.length);
  expect(mutual / related).toBeGreaterThan(0.5);
});
