import { randomUUID } from "node:crypto";
import type { DraftSections } from "@tori/contract/draft-sections";
import { richTextFromPlain } from "@tori/contract/plain-text";
import type { Database } from "@tori/db/database";
import { wholeStory } from "../support/drafts.ts";
import type { BareStory } from "./bare-publish.ts";

/** Somebody who is signed in, as the headers that a browser would send. */
export type Writer = { personId: string; headers: Record<string, string> };

/** Signs in with a code from the local mailbox. */
export async function signInAt(url: string, db: Database): Promise<Writer> {
  const email = "mittaaja@lahti.test";
  const json = { "content-type": "application/json", origin: url };
  const post = (path: string, body: object) =>
    fetch(url + path, { method: "POST", headers: json, body: JSON.stringify(body) });
  await post("/api/auth/code", { email });
  const { items } = (await (await fetch(`${url}/api/mailbox`)).json()) as { items: { subject: string }[] };
  const code = /\d{6}/.exec(items[0]?.subject ?? "")?.[0];
  const response = await post("/api/auth/session", { email, code, isShared: true });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(";", 1)[0])
    .join("; ");
  const person = await db
    .selectFrom("person")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  return { personId: person.id, headers: { ...json, cookie } };
}

/** A trusted workplace of the writer's, and what its stories say. */
export async function bareStoryOf(db: Database, { personId }: Writer): Promise<BareStory> {
  const { id: organisationId } = await db
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", "lahti")
    .executeTakeFirstOrThrow();
  const { id: tagId } = await db
    .selectFrom("tag")
    .select("id")
    .where("state", "=", "active")
    .limit(1)
    .executeTakeFirstOrThrow();
  const workplaceId = randomUUID();
  await db
    .insertInto("workplace")
    .values({
      id: workplaceId,
      slug: `mitattu-${workplaceId}`,
      organisation_id: organisationId,
      name: `Mitattu ${workplaceId}`,
      state: "active",
      founded_by: personId,
      trusted_at: new Date(),
    })
    .execute();
  await db
    .insertInto("membership")
    .values({ workplace_id: workplaceId, person_id: personId, role: "editor", state: "active" })
    .execute();
  const text = richTextFromPlain(
    Array.from({ length: 12 }, () => "Kokeilimme keittiössä uutta tapaa suunnitella vuorot yhdessä.").join(
      "\n",
    ),
  );
  const sections = { need: text, action: text, people: text, results: text, lessons: text, reuse: text };
  const summary = "Vuorot suunnitellaan yhdessä, ja lepoaika pitää.";
  return { title: "Mitattu tarina", summary, sections, organisationId, workplaceId, personId, tagId };
}

/** Complete drafts of the workplace. @returns their ids */
export async function addDrafts(db: Database, story: BareStory, count: number): Promise<string[]> {
  const { need, action, people, lessons, reuse } = story.sections as DraftSections;
  const whole = wholeStory("") as DraftSections;
  const tags = [{ id: story.tagId }];
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const [id, storyId] = [randomUUID(), randomUUID()];
    const title = `Mitattu tarina ${storyId}`;
    const classification = { practices: ["kokeilukulttuuri"], sectors: ["elderly"], tags };
    const sections = { ...whole, title, need, action, people, lessons, reuse, classification };
    await db
      .insertInto("story")
      .values({
        id: storyId,
        slug: storyId,
        publisher: "workplace",
        organisation_id: story.organisationId,
        workplace_id: story.workplaceId,
        workplace_name: "Mitattu",
        state: "draft",
      })
      .execute();
    const draft = { id, story_id: storyId, workplace_id: story.workplaceId, language: "fi" };
    await db
      .insertInto("draft")
      .values({ ...draft, state: "open", created_by: story.personId })
      .execute();
    const rows = Object.entries(sections).map(([key, value]) => ({
      draft_id: id,
      key,
      value: JSON.stringify(value),
      revision: 1,
      saved_by: story.personId,
    }));
    await db.insertInto("draft_section").values(rows).execute();
    ids.push(id);
  }
  return ids;
}
