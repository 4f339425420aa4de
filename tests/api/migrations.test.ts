import { createPool } from "@tori/db/database";
import { migrate } from "@tori/db/migrate";
import { expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";

const { ownerUrl } = await testDatabase();

test("a migration that comes after later ones were run is run then, and all of them once", async () => {
  const owner = createPool(ownerUrl, { max: 1 });
  await owner.query("drop table story_notice");
  await owner.query("delete from kysely_migration where name = '0013-story-notices'");
  await owner.end();
  expect(await migrate(ownerUrl)).toEqual(["0013-story-notices"]);
  expect(await migrate(ownerUrl)).toEqual([]);
});
