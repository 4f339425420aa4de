import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { testSite } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify, db } = await testSite();
const call = createClient(fastify);

test("a tag has labels and synonyms in three languages and its place among others", async () => {
  const tag = await call("getTag", { params: { slug: "kouluruoka" } });
  expect(tag.name).toEqual({ fi: "kouluruoka", sv: "skolmat", en: "school meals" });
  expect(tag.synonyms).toEqual({
    fi: ["koululounas", "kouluruokailu"],
    sv: ["skollunch"],
    en: ["school lunch"],
  });
  expect(tag.broader?.slug).toBe("ruokapalvelu");
  const broader = await call("getTag", { params: { slug: "ruokapalvelu" } });
  expect(broader.narrower.map((item) => item.slug)).toContain("kouluruoka");
});

test("tags in use are listed with their counts", async () => {
  const { items } = await call("listTags", {});
  expect(items).toHaveLength(94);
  const tag = items.find((item) => item.slug === "kokeilu");
  const { items: stories } = await call("listStories", { query: { tag: "kokeilu", limit: 50 } });
  expect(tag?.storyCount).toBe(stories.length);
});

test("the address of a merged tag answers with its survivor, and so do its stories", async () => {
  const survivor = await call("getTag", { params: { slug: "ruokapalvelu" } });
  const merged = await call("getTag", { params: { slug: "kouluruoka" } });
  const { id } = await db
    .selectFrom("tag")
    .select("id")
    .where("slug", "=", "ruokapalvelu")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("tag")
    .set({ state: "merged", merged_into_id: id })
    .where("slug", "=", "kouluruoka")
    .execute();
  const after = await call("getTag", { params: { slug: "kouluruoka" } });
  expect(after.slug).toBe("ruokapalvelu");
  expect(after.storyCount).toBeGreaterThanOrEqual(Math.max(survivor.storyCount, merged.storyCount));
  const listed = await call("listStories", { query: { tag: "ruokapalvelu", limit: 50 } });
  expect(listed.items).toHaveLength(after.storyCount);
  const again = await call("listStories", { query: { tag: "kouluruoka", limit: 50 } });
  expect(again.items).toEqual(listed.items);
});

test("an unknown, proposed or deprecated tag is 404", async () => {
  expect((await fastify.inject("/api/tags/ei-ole")).statusCode).toBe(404);
  for (const state of ["proposed", "deprecated"] as const) {
    await db.updateTable("tag").set({ state }).where("slug", "=", "etahoito").execute();
    expect((await fastify.inject("/api/tags/etahoito")).statusCode).toBe(404);
  }
});

test("each costs one statement", async () => {
  expect(await statementsOf(() => call("listTags", {}))).toHaveLength(1);
  expect(await statementsOf(() => call("getTag", { params: { slug: "kokeilu" } }))).toHaveLength(1);
});

test("a tag cannot be merged into a merged one: one step leads to the tag that counts", async () => {
  const ids = await db
    .selectFrom("tag")
    .select("id")
    .where("state", "=", "active")
    .where("slug", "in", ["kokeilu", "osallisuus", "mobiilisovellus"])
    .execute();
  const [a, b, c] = ids.map(({ id }) => id);
  const merge = (from = "", into = "") =>
    db.updateTable("tag").set({ state: "merged", merged_into_id: into }).where("id", "=", from).execute();
  await merge(a, b);
  await expect(merge(b, c)).rejects.toThrow("merged");
  await db.transaction().execute(async (db) => {
    await db
      .updateTable("tag")
      .set({ merged_into_id: c ?? "" })
      .where("id", "=", a ?? "")
      .execute();
    await db
      .updateTable("tag")
      .set({ state: "merged", merged_into_id: c ?? "" })
      .where("id", "=", b ?? "")
      .execute();
  });
});
