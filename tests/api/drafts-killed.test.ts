import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { starterTemplate, testDatabase } from "../support/database.ts";
import { until } from "../support/copies.ts";
import { wholeStory } from "../support/drafts.ts";
import { killableSite } from "../support/killable-site.ts";
import { siteClient } from "../support/site-client.ts";

// The server dies at any moment of publishing: the story is out exactly once, and found, when it is up again.

const database = await testDatabase(starterTemplate);
const site = await killableSite(database, { ADMIN_EMAILS: "admin@tori.test" });
afterAll(() => site.kill());

const { ask, signIn } = siteClient(site);

async function newDraft(title: string): Promise<string> {
  const created = await ask("POST", "/api/drafts", {
    organisation: "lahti",
    workplaceName: "",
    language: "fi",
  });
  const id = String(created.body["id"]);
  const sections = { ...wholeStory(title), sources: [{ title: "Lahti", url: "https://lahti.fi" }] };
  for (const [key, value] of Object.entries(sections))
    await ask("PUT", `/api/drafts/${id}/sections/${key}`, { value }, { "if-match": '"0"' });
  return id;
}

test(
  "killed at any moment of publishing, a story is stored exactly once and found afterwards",
  { timeout: 120_000 },
  async () => {
    await site.start();
    await signIn("admin@tori.test");
    // Milliseconds after the request at which the process dies.
    const moments = [0, 8, 20, 40];
    for (const [index, moment] of moments.entries()) {
      const word = `sammutus${"abcdefgh"[index] ?? ""}`;
      const id = await newDraft(`Tapettu kesken: ${word}`);
      const key = { "idempotency-key": randomUUID() };
      const publish = () => ask("POST", `/api/drafts/${id}/publications`, { licence: "CC-BY-4.0" }, key);
      const first = publish().catch(() => undefined);
      await delay(moment);
      await site.kill();
      await first;
      await site.start();
      // A page tries again with the same key until it has an answer.
      const { status, body } = await publish();
      expect([moment, status, body["state"]]).toEqual([moment, 200, "published"]);
      const stories = await database.db
        .selectFrom("story as s")
        .innerJoin("story_version as v", "v.story_id", "s.id")
        .select(["s.id", "v.number"])
        .where("s.slug", "=", String(body["slug"]))
        .execute();
      expect(stories).toMatchObject([{ number: 1 }]);
      await until(async () => {
        const found = await ask("GET", `/api/search?q=${word}&exact=1`);
        return found.body["total"] === 1;
      });
    }
    expect(await database.db.selectFrom("draft").select("id").execute()).toEqual([]);
  },
);
