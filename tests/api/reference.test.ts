import { sql } from "kysely";
import { expect, test } from "vitest";
import { createDatabase, createPool } from "@tori/db/database";
import { loadReference } from "@tori/db/reference";
import { testDatabase } from "../support/database.ts";

const { db, ownerUrl } = await testDatabase();

/** Every row with the transactions that made and last locked it: a row that is written again shows. */
async function rows(): Promise<string[]> {
  const tables = ["region", "wellbeing_county", "municipality", "practice", "survey_panel", "practice_round"];
  const found = await Promise.all(
    tables.map((name) =>
      sql<{ row: string }>`
        select concat_ws(' ', ${name}::text, t.xmin, t.xmax, t::text) as row from ${sql.table(name)} t
      `.execute(db),
    ),
  );
  return found.flatMap((result) => result.rows.map(({ row }) => row)).toSorted();
}

async function asOwner(work: (db: ReturnType<typeof createDatabase>) => Promise<void>): Promise<void> {
  const pool = createPool(ownerUrl, { max: 1 });
  try {
    await work(createDatabase(pool));
  } finally {
    await pool.end();
  }
}

test("a migrated database knows the regions, counties, municipalities and the panel's figures", async () => {
  const count = async (name: string) =>
    (await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(db)).rows[0]?.n;
  expect(await count("region")).toBe(19);
  expect(await count("wellbeing_county")).toBe(22);
  expect(await count("municipality")).toBe(309);
  expect(await count("practice")).toBe(14);
  expect(await count("practice_round")).toBe(14);
  const panel = await db.selectFrom("survey_panel").selectAll().executeTakeFirstOrThrow();
  expect(panel).toMatchObject({ year: 2021, label: { fi: "asiantuntija-arvio 2021" } });
  expect(panel.answers).toEqual({ adoption: "22–27", significance: "27" });
});

test("loading the same reference data again writes nothing", async () => {
  const before = await rows();
  await asOwner(loadReference);
  expect(await rows()).toEqual(before);
});

test("a row that differs from the reference data is brought back, and only that row is written", async () => {
  const before = await rows();
  await asOwner(async (db) => {
    await sql`update region set name = '{"fi": "X", "sv": "X"}' where code = '01'`.execute(db);
    await loadReference(db);
  });
  const after = await rows();
  expect(after.filter((row) => !before.includes(row))).toHaveLength(1);
  const region = await db
    .selectFrom("region")
    .select("name")
    .where("code", "=", "01")
    .executeTakeFirstOrThrow();
  expect(region.name).toEqual({ fi: "Uusimaa", sv: "Nyland", en: "Uusimaa" });
});

test("the application's role cannot change reference data", async () => {
  await expect(db.updateTable("region").set({ iso: "X" }).execute()).rejects.toThrow(/permission denied/);
});
