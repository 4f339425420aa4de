import { createDatabase, createPool } from "@tori/db/database";
import { afterAll, expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";

const { fastify, ownerUrl } = await testSite();
const call = createClient(fastify);
// The site's own connections end with it.
const pool = createPool(ownerUrl, { max: 1 });
afterAll(() => pool.end());
const db = createDatabase(pool);

test("a search that finds nothing is counted by its words and day, and by nothing else", async () => {
  const search = (q: string, more = {}) => call("searchStories", { query: { q, ...more } });
  for (const q of ["xyzzykwijibo", "Xyzzykwijibo ", "xyzzykwijibo!"]) await search(q);
  // Found, narrowed, personal, empty, or only another page: none of them is a miss.
  await search("koulu");
  await search("zzzqqq", { sector: "rescue" });
  await search("zzzqqq", { page: 2 });
  await search("zzzqqq 131052-308T");
  await search("zzzqqq@example.fi");
  expect((await search("", { sector: "rescue", municipality: "398", status: "idea" })).total).toBe(0);
  await fastify.close();
  const rows = await db.selectFrom("search_miss").selectAll().execute();
  expect(rows).toEqual([{ day: expect.anything(), words: "xyzzykwijibo", searches: 3 }]);
});
