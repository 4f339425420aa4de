import { gzipSync } from "node:zlib";
import { createDatabase, createPool } from "@tori/db/database";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, signInCurators } from "../support/curation.ts";
import { generateTags } from "../support/generate-tags.ts";
import { statementsOf } from "../support/statements.ts";

// Two thousand tags: what grows with them, counted, for time depends on the machine.

const added = 2000;

const site = await testSite({ settings: curators });
const pool = createPool(site.ownerUrl, { max: 1 });
await createDatabase(pool)
  .transaction()
  .execute((db) => generateTags(db, added));
await pool.end();
const { call } = (await signInCurators(site)).mauri;
const visitor = createClient(site.fastify);

/** Bytes as they come, and as they are sent. */
function sizeOf(answer: unknown): { plain: number; packed: number } {
  const text = JSON.stringify(answer);
  return { plain: Buffer.byteLength(text), packed: gzipSync(text).byteLength };
}

test("the workbench's table is one statement of its own and 200 kB on the way", async () => {
  const { items } = await call("listVocabulary", {});
  expect(items.length).toBeGreaterThan(added);
  // Who asks is a statement, too.
  const statements = await statementsOf(() => call("listVocabulary", {}));
  expect(statements.length).toBeLessThanOrEqual(2);
  const { plain, packed } = sizeOf({ items });
  expect(packed).toBeLessThan(200_000);
  expect(plain / items.length).toBeLessThan(1_000);
});

test("a tag's page and a search cost as many statements as with a hundred tags", async () => {
  expect(await statementsOf(() => visitor("getTag", { params: { slug: "kokeilu" } }))).toHaveLength(1);
  const search = () => visitor("searchStories", { query: { q: "koulujen hyvinvointi" } });
  await search();
  expect((await statementsOf(search)).length).toBeLessThanOrEqual(5);
  expect((await site.search.terms.get()).bySlug.has("bench-tag-1999")).toBe(true);
});

test("what writers choose from is one statement and 170 kB on the way", async () => {
  const choices = await visitor("listTagChoices", {});
  expect(choices.items.length).toBeGreaterThan(added);
  expect(await statementsOf(() => visitor("listTagChoices", {}))).toHaveLength(1);
  expect(sizeOf(choices).packed).toBeLessThan(170_000);
});
