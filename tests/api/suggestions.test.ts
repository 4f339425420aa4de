import type { Suggestion } from "@tori/contract/search";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify, db } = await testSite();
const call = createClient(fastify);

const suggest = async (q: string, locale: "fi" | "sv" | "en" = "fi"): Promise<Suggestion[]> =>
  (await call("listSuggestions", { query: { q, locale } })).items;
const slugs = async (q: string, kind: Suggestion["kind"], locale: "fi" | "sv" | "en" = "fi") =>
  (await suggest(q, locale)).filter((each) => each.kind === kind).map(({ slug }) => slug);

const citicap = "lahti-citicap-henkilokohtainen-paastokauppa";

test.each([
  ["päästök", "a beginning"],
  ["paastok", "letters without dots"],
  ["päästökaupat", "another form"],
  ["kauppa", "a part of a compound"],
  ["kyselyyn lah", "words in any order, the last one half typed"],
])("%s suggests a story by %s", async (q) => {
  expect(await slugs(q, "story")).toContain(citicap);
});

test("a story is suggested with its title in its own language", async () => {
  const found = (await suggest("päästökauppa", "sv")).find(({ slug }) => slug === citicap);
  expect(found).toMatchObject({ kind: "story", language: "fi" });
  expect(found?.label).toContain("päästökauppaa");
});

test("tags, practices and organisations are suggested by any of their names, with the reader's", async () => {
  expect(await slugs("ruokahäv", "tag")).toContain("ruokahavikki");
  expect(await suggest("matsvi", "fi")).toContainEqual({
    kind: "tag",
    slug: "ruokahavikki",
    label: "ruokahävikki",
    language: "fi",
    organisation: null,
  });
  expect(await slugs("kokeilemal", "practice")).toContain("kokeilukulttuuri");
  expect(await slugs("lahden", "organisation")).toContain("lahti");
});

test("there are eight at most, kind by kind", async () => {
  for (const q of ["ko", "ku", "ra", "koulu", "hyvinvointi"]) {
    const kinds = (await suggest(q)).map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.length).toBeLessThanOrEqual(8);
    const order = ["story", "tag", "practice", "workplace", "organisation"];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  }
});

test("a suggestion takes two statements at most, and one where the names are known", async () => {
  await suggest("koulu");
  const statements = await statementsOf(() => suggest("koulu ruo"));
  expect(statements).toHaveLength(1);
  expect(statements[0]?.split("\n").length).toBeLessThanOrEqual(40);
  expect(await statementsOf(() => suggest(""))).toHaveLength(0);
});

test.each([
  ["nothing", ""],
  ["one letter", "q=k"],
  ["NUL bytes", "q=%00koulu%00"],
  ["lone surrogates", "q=%ED%A0%80koulu"],
  ["punctuation alone", "q=%3F%21%26%7C%3A%2A%28%29%27"],
  ["what means something in a tsquery", "q='koulu'%20%26%20!*%20%5C%20:*"],
  ["an unfinished quotation", "q=%22koulu"],
  ["a bare minus", "q=-"],
  ["many words", `q=${Array.from({ length: 120 }, (_, index) => `s${index}`).join("+")}`],
  ["a very long word", `q=${"a".repeat(500)}`],
])("%s is no trouble", async (_, query) => {
  const response = await fastify.inject(`/api/suggestions?${query}`);
  expect(response.statusCode).toBe(200);
  expect(response.json<{ items: Suggestion[] }>().items.length).toBeLessThanOrEqual(8);
});

test.each([
  ["5,000 characters", `q=${"a".repeat(5000)}`],
  ["an unknown language", "locale=xx"],
  ["a query that is a list", "q=a&q=b"],
])("%s are refused with a 400", async (_, query) => {
  expect((await fastify.inject(`/api/suggestions?${query}`)).statusCode).toBe(400);
});

test("a story that is hidden is suggested no more", async () => {
  const setState = (state: string) =>
    sql`update story set state = ${state} where slug = ${citicap}`.execute(db);
  await setState("hidden");
  expect(await slugs("päästökauppa", "story")).not.toContain(citicap);
  await setState("published");
  expect(await slugs("päästökauppa", "story")).toContain(citicap);
});
