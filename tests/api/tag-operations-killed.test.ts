import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { until } from "../support/copies.ts";
import { tagNamed } from "../support/curation.ts";
import { starterTemplate, testDatabase } from "../support/database.ts";
import { generateStories } from "../support/generate.ts";
import { killableSite } from "../support/killable-site.ts";
import { siteClient } from "../support/site-client.ts";

// The server dies at any moment of a merger, and in the middle of a retagging: all of it is done, or it goes on.

const database = await testDatabase(starterTemplate);
const { db } = database;
const email = "admin@tori.test";
const site = await killableSite(database, { ADMIN_EMAILS: email });
const { ask, signIn } = siteClient(site);
afterAll(() => site.kill());

const newTag = async (name: string) => {
  const { body } = await ask("POST", "/api/vocabulary", tagNamed(name));
  return { id: String(body["id"]), etag: String(body["etag"]) };
};

const stateOf = async (id: string) =>
  (await db.selectFrom("tag").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;

const mergersOf = (id: string) =>
  db.selectFrom("tag_operation").select("id").where("tag_id", "=", id).execute();

test(
  "killed at any moment of a merger, it has happened wholly or not at all, and is done once by trying again",
  { timeout: 120_000 },
  async () => {
    await site.start();
    await signIn(email);
    const into = await newTag("kohde");
    // Milliseconds after the request at which the process dies.
    for (const moment of [3, 12]) {
      const tag = await newTag(`yhdistettävä ${moment}`);
      const headers = { "idempotency-key": randomUUID(), "if-match": tag.etag };
      const merge = () => ask("PUT", `/api/vocabulary/${tag.id}/merger`, { into: into.id }, headers);
      const first = merge().catch(() => undefined);
      await delay(moment);
      await site.kill();
      await first;
      const isMerged = (await stateOf(tag.id)) === "merged";
      expect([moment, (await mergersOf(tag.id)).length]).toEqual([moment, isMerged ? 1 : 0]);
      await site.start();
      expect([moment, (await merge()).status]).toEqual([moment, 200]);
      expect([await stateOf(tag.id), (await mergersOf(tag.id)).length]).toEqual(["merged", 1]);
    }
  },
);

/** Tags of all published stories, to see that an undoing was exact. */
async function carried(): Promise<unknown> {
  const { rows } = await sql`
    select version_id, array_agg(tag_id order by position) as tags from story_version_tag group by 1 order by 1
  `.execute(db);
  return rows;
}

async function progress(id: string): Promise<{ state: unknown; counts: Record<string, number> }> {
  const { body } = await ask("GET", `/api/tag-operations/${id}`);
  return { state: body["state"], counts: body["counts"] as Record<string, number> };
}

/** Kills the site when the operation has begun with the stories and not ended, and starts it again. */
async function killHalfway(id: string, begun: "changed" | "undone"): Promise<void> {
  const inState = (state: string) =>
    db
      .selectFrom("tag_operation_story")
      .select("story_id")
      .where("operation_id", "=", id)
      .where("state", "=", state)
      .execute();
  while ((await inState(begun)).length === 0) await delay(2);
  await site.kill();
  expect((await inState(begun === "changed" ? "waiting" : "changed")).length).toBeGreaterThan(0);
  await site.start();
}

test(
  "killed in the middle of retagging a thousand stories, and of undoing it, it goes on to its end",
  { timeout: 180_000 },
  async () => {
    await db.transaction().execute((db) => generateStories(db, 1000));
    const before = await carried();
    const rows = await db.selectFrom("story").select("id").where("slug", "like", "bench-%").execute();
    const tag = await newTag("tuhannen");
    const body = { stories: rows.map((row) => row.id), add: [tag.id], remove: [] };
    const { body: made } = await ask("POST", "/api/tag-operations", body);
    const id = String(made["id"]);
    await killHalfway(id, "changed");
    await until(async () => (await progress(id)).state === "done");
    expect((await progress(id)).counts).toMatchObject({ changed: 1000, waiting: 0, unchanged: 0 });
    const carrying = await db
      .selectFrom("story_version_tag")
      .select("version_id")
      .where("tag_id", "=", tag.id)
      .execute();
    expect(carrying).toHaveLength(1000);
    const noted = await db
      .selectFrom("story_tag_change")
      .select("version_id")
      .where("operation_id", "=", id)
      .execute();
    expect(new Set(noted.map((row) => row.version_id)).size).toBe(noted.length);

    await ask("PUT", `/api/tag-operations/${id}/undoing`);
    await killHalfway(id, "undone");
    await until(async () => (await progress(id)).state === "undone");
    expect((await progress(id)).counts).toMatchObject({ undone: 1000, open: 0, changed: 0 });
    expect(await carried()).toEqual(before);
  },
);
