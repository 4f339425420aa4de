import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";

const { db } = await testDatabase();

const refused = "permission denied";

test("the application's role cannot change tables", async () => {
  await expect(sql`create table intruder (id int)`.execute(db)).rejects.toThrow(refused);
  await expect(sql`truncate story cascade`.execute(db)).rejects.toThrow(refused);
  await expect(sql`drop table story cascade`.execute(db)).rejects.toThrow("must be owner");
});

test("the application's role cannot change reference data, only read it", async () => {
  const { rows } = await sql<{ count: number }>`select count(*) from practice`.execute(db);
  expect(rows[0]?.count).toBe(14);
  await expect(sql`update practice set position = 99`.execute(db)).rejects.toThrow(refused);
  await expect(sql`delete from region`.execute(db)).rejects.toThrow(refused);
});

const logs = [
  "audit_entry",
  "story_step",
  "story_tag_change",
  "story_report_decision",
  "story_report_appeal",
];

test.each(logs)("nobody changes the log %s", async (log) => {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = ${log}::regclass and attname in ('at', 'decided_at')
  `.execute(db);
  const column = sql.ref(rows[0]?.name ?? "");
  await expect(sql`delete from ${sql.table(log)}`.execute(db)).rejects.toThrow(refused);
  await expect(sql`update ${sql.table(log)} set ${column} = now()`.execute(db)).rejects.toThrow(refused);
});

test("a name without Finnish and Swedish is not stored", async () => {
  const insert = sql`
    insert into organisation (id, slug, type, name, region_code)
    values ('019abcde-0000-7000-8000-000000000001', 'x', 'other', '{"fi": "X"}', '01')`;
  await expect(insert.execute(db)).rejects.toThrow("localized");
});
