import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify, db } = await testSite();
const call = createClient(fastify);

type Source = { slug: string; title: string; sections: Record<string, string>; tags: string[] };
const starter = JSON.parse(readFileSync("packages/db/starter/stories.json", "utf8")) as Source[];

test("the newest stories come page by page, each once, until the cursor ends", async () => {
  const slugs: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await call("listStories", { query: { limit: 30, ...(cursor ? { cursor } : {}) } });
    slugs.push(...page.items.map((item) => item.slug));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(slugs.toSorted()).toEqual(starter.map((story) => story.slug).toSorted());
});

test("a list can be narrowed by practice, tag, organisation and language together", async () => {
  const { items } = await call("listStories", {
    query: { practice: "kokeilukulttuuri", language: "fi", limit: 50 },
  });
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(item.practices).toContain("kokeilukulttuuri");
    expect(item.language).toBe("fi");
  }
  const own = await call("listStories", { query: { organisation: "lahti", tag: "ilmastotyo" } });
  expect(own.items.map((item) => item.slug)).toContain("lahti-citicap-henkilokohtainen-paastokauppa");
});

test("a story has its sections, facts, tags, sources and related stories", async () => {
  const [source] = starter;
  const story = await call("getStory", { params: { slug: source?.slug ?? "" } });
  expect(story.title).toBe(source?.title);
  expect(story.sections.map((section) => section.key)).toEqual([
    "need",
    "action",
    "people",
    "results",
    "lessons",
  ]);
  expect(story.tags.map((tag) => tag.slug).toSorted()).toEqual(source?.tags.toSorted());
  expect(story).toMatchObject({
    publisher: "editorial",
    licence: "CC-BY-4.0",
    effort: null,
    cost: null,
    version: 1,
  });
  expect(story.organisation.region.name.fi).toBe("Päijät-Häme");
  expect(story.sources.length).toBeGreaterThan(0);
  expect(story.related.length).toBeGreaterThan(0);
  expect(story.related.map((item) => item.slug)).not.toContain(story.slug);
});

test("a story that is based on another and its origin name each other", async () => {
  const relation = starter.find((story) => "basedOn" in story && (story.basedOn as unknown[]).length > 0);
  const story = await call("getStory", { params: { slug: relation?.slug ?? "" } });
  const [origin] = story.basedOn;
  const back = await call("getStory", { params: { slug: origin?.story?.slug ?? "" } });
  expect(back.basisFor.map((item) => item.slug)).toContain(story.slug);
});

test("what readers may not see is 404 before publishing and 410 afterwards, and in no list", async () => {
  const slug = starter[3]?.slug ?? "";
  for (const [state, status] of [
    ["draft", 404],
    ["waiting", 404],
    ["unpublished", 410],
    ["hidden", 410],
  ] as const) {
    await db.updateTable("story").set({ state }).where("slug", "=", slug).execute();
    const response = await fastify.inject(`/api/stories/${slug}`);
    expect([state, response.statusCode]).toEqual([state, status]);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    const { items } = await call("listStories", { query: { limit: 50 } });
    expect(items.map((item) => item.slug)).not.toContain(slug);
  }
  await db
    .updateTable("story")
    .set({ state: "retired", state_reason: "Ei enää käytössä" })
    .where("slug", "=", slug)
    .execute();
  const retired = await call("getStory", { params: { slug } });
  expect(retired).toMatchObject({ state: "retired", stateReason: "Ei enää käytössä" });
  await db
    .updateTable("story")
    .set({ state: "published", state_reason: null })
    .where("slug", "=", slug)
    .execute();
});

test.each([
  "/api/stories/no-such-story",
  "/api/stories/%00",
  "/api/stories/Ei-n%C3%A4in",
  "/api/stories?tag=no-such-tag",
  "/api/stories?organisation=no-such-organisation",
])("the unknown address %s is 404 with a problem document", async (url) => {
  const response = await fastify.inject(url);
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ status: 404, code: "not_found" });
});

test.each([
  ["limit=0", "limit"],
  ["limit=51", "limit"],
  ["limit=1e400", "limit"],
  ["limit=kaksi", "limit"],
  ["cursor=%00", "cursor"],
  ["cursor=AAAA", "cursor"],
  ["language=klingon", "language"],
  ["practice=%00", "practice"],
  ["practice=a&practice=b", "practice"],
])("the query %s is refused by field", async (query, field) => {
  const response = await fastify.inject({
    url: `/api/stories?${query}`,
    headers: { "accept-language": "sv" },
  });
  expect(response.statusCode).toBe(400);
  expect(response.headers["content-language"]).toBe("sv");
  expect(response.json()).toMatchObject({ code: "invalid_input", fields: [{ field }] });
});

test.each([
  ["broken percent-encoding", "/api/stories/%E0%A4%A"],
  ["a lone surrogate", "/api/stories/%ED%A0%80"],
  ["a very long address", `/api/stories/${"x".repeat(2000)}`],
])("%s is the caller's fault", async (_what, url) => {
  const response = await fastify.inject(url);
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ code: "bad_request" });
});

test("public answers are the same for everyone: cacheable for less than a minute, with an ETag", async () => {
  const first = await fastify.inject("/api/stories");
  expect(first.headers["cache-control"]).toBe("public, max-age=0, s-maxage=20, stale-while-revalidate=30");
  expect(first.headers["set-cookie"]).toBeUndefined();
  const second = await fastify.inject({
    url: "/api/stories",
    headers: { "if-none-match": String(first.headers.etag) },
  });
  expect(second.statusCode).toBe(304);
  expect(second.body).toBe("");
});

test("a list costs one statement and a story two, none over 40 lines", async () => {
  const list = await statementsOf(() => call("listStories", { query: {} }));
  const story = await statementsOf(() => call("getStory", { params: { slug: starter[0]?.slug ?? "" } }));
  expect(list).toHaveLength(1);
  expect(story).toHaveLength(2);
  for (const statement of [...list, ...story]) expect(statement.split("\n").length).toBeLessThanOrEqual(40);
});
