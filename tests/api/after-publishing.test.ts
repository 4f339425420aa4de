import { randomUUID } from "node:crypto";
import { createPool } from "@tori/db/database";
import { expect, test } from "vitest";
import { indexStories } from "../../apps/api/src/search/index-stories.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db, fastify, search } = site;

const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const author = await signInAs(site, "author@lahti.test", { name: "Antti Author" });
const stranger = await signInAs(site, "stranger@espoo.test", { name: "Outi Outo" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const workplace = await workplaceWith(db, [
  { email: editor.email, role: "editor" },
  { email: author.email, role: "author" },
]);
const visitor = createClient(fastify);
const licence = { licence: "CC-BY-4.0" } as const;

async function publish(title: string): Promise<string> {
  const { id } = await author.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(author.call, id, wholeStory(title));
  return (await editor.call("publishDraft", { params: { id }, body: licence })).slug;
}

const read = (slug: string) => visitor("getStory", { params: { slug } });

/** Publishes the next version with another title. */
async function rename(slug: string, title: string, changeNote = ""): Promise<string> {
  const { id } = await author.call("createNextDraft", { params: { slug } });
  const { sections } = await author.call("getDraft", { params: { id } });
  await author.call("saveDraftSection", {
    params: { id, key: "title" },
    headers: { "if-match": sections.title?.etag ?? "" },
    body: { value: title },
  });
  return (await editor.call("publishDraft", { params: { id }, body: { ...licence, changeNote } })).slug;
}

test("the next version is written while readers keep the last one, and all sections are there to go on from", async () => {
  const slug = await publish("Aamupalaveri lyheni");
  const { id } = await author.call("createNextDraft", { params: { slug } });
  expect(await author.call("createNextDraft", { params: { slug } })).toEqual({ id });
  const { sections, story } = await author.call("getDraft", { params: { id } });
  expect(story).toEqual({ slug, state: "published" });
  // What it proposed is a proposal still: the vocabulary has no name for it.
  const { contact: _, effort: __, ...same } = wholeStory("Aamupalaveri lyheni");
  for (const [key, value] of Object.entries(same)) {
    expect(sections[key as keyof typeof sections]?.value).toEqual(value);
  }
  expect(sections.effort?.value).toEqual({ effort: "small", cost: null, duration: null });
  expect(sections.contact?.value).toMatchObject({ email: "paivakoti@lahti.test", canSpar: true });
  expect((await read(slug)).version).toBe(1);
  await editor.call("publishDraft", {
    params: { id },
    body: { ...licence, changeNote: "Luvut tarkistettu" },
  });
  expect((await read(slug)).version).toBe(2);
  const { items } = await visitor("listStoryVersions", { params: { slug } });
  expect(items).toMatchObject([
    { number: 2, changeNote: "Luvut tarkistettu" },
    { number: 1, changeNote: null },
  ]);
});

test("ten who open the next version at once get one draft", async () => {
  const slug = await publish("Kymmenen avaa yhtä aikaa");
  const opened = await Promise.all(
    Array.from({ length: 10 }, () => author.call("createNextDraft", { params: { slug } })),
  );
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
});

test("a renamed story has a new address, and all earlier ones lead to it", async () => {
  const first = await publish("Ruokahävikki puolittui");
  const second = await rename(first, "Ruokahävikki väheni kolmanneksen");
  expect(second).toBe("ruokahavikki-vaheni-kolmanneksen");
  expect((await read(first)).slug).toBe(second);
  // Nobody else gets an address that leads elsewhere.
  expect(await publish("Ruokahävikki puolittui")).toBe("ruokahavikki-puolittui-2");
  // And it may have its first one back.
  expect(await rename(second, "Ruokahävikki puolittui")).toBe(first);
  expect((await read(second)).slug).toBe(first);
  const { items } = await visitor("listStoryVersions", { params: { slug: second } });
  expect(items.map(({ number }) => number)).toEqual([3, 2, 1]);
  const old = await visitor("getStoryVersion", { params: { slug: first, number: 2 } });
  expect(old).toMatchObject({ title: "Ruokahävikki väheni kolmanneksen", status: "in_use", number: 2 });
  expect(old.indicators).toEqual([
    { name: "Poissaolot", before: "12", after: "7", how: "Henkilöstöjärjestelmästä" },
  ]);
});

test("publishing that fails in its last step leaves all as it was, and its repeat publishes", async () => {
  const owner = createPool(site.ownerUrl, { max: 1 });
  await owner.query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger refuse before insert on audit_entry for each row when (new.action = 'story.published')
      execute function refuse()`);
  const { id } = await author.call("createDraft", { body: { workplace, language: "fi" } });
  const tags = [{ proposed: "viime hetken sana" }];
  const whole = wholeStory("Viime hetkellä kaatui");
  const classification = { ...(whole.classification as object), tags };
  await saveAll(author.call, id, { ...whole, classification });
  const headers = { "idempotency-key": randomUUID() };
  const publishing = createClient(fastify, { jar: editor.jar, headers });
  const attempt = () => publishing("publishDraft", { params: { id }, body: licence });
  const left = async () => {
    const { rows } = await owner.query(`
      select (select array[slug::text, state] from story where id = d.story_id) as story,
        (select count(*) from story_version where story_id = d.story_id) as versions,
        (select count(*) from tag_label where label = 'viime hetken sana') as words,
        (select count(*) from pgboss.job where data->>'storyId' = d.story_id::text) as jobs
      from draft d where d.id = '${id}'`);
    return rows;
  };
  const before = await left();
  expect(before).toMatchObject([{ versions: 0, words: 0, jobs: 0 }]);
  expect(await refusal(attempt())).toBe("internal");
  expect(await left()).toEqual(before);
  await owner.query("drop trigger refuse on audit_entry");
  await owner.end();
  expect((await attempt()).slug).toBe("viime-hetkella-kaatui");
});

test("a version that nobody has written is not found", async () => {
  const slug = await publish("Vain yksi versio");
  expect(await refusal(visitor("getStoryVersion", { params: { slug, number: 2 } }))).toBe("not_found");
  const response = await fastify.inject(`/api/stories/${slug}/versions/1e9`);
  expect(response.statusCode).toBe(404);
});

test("a retired story is read with the reason, an unpublished one is gone with all its versions, and both come back", async () => {
  const slug = await publish("Liukuva työaika keittiössä");
  const params = { slug };
  const retire = (call = editor.call) =>
    call("retireStory", { params, body: { reason: "Keittiö on suljettu." } });
  expect(await refusal(retire(author.call))).toBe("forbidden");
  expect(await refusal(retire(moderator.call))).toBe("forbidden");
  await retire();
  expect(await refusal(retire())).toBe("conflict");
  expect(await read(slug)).toMatchObject({ state: "retired", stateReason: "Keittiö on suljettu." });
  await editor.call("unpublishStory", { params, body: { reason: "Tiedot olivat väärin." } });
  expect(await refusal(read(slug))).toBe("gone");
  expect(await refusal(visitor("listStoryVersions", { params }))).toBe("gone");
  expect(await refusal(visitor("getStoryVersion", { params: { slug, number: 1 } }))).toBe("gone");
  await editor.call("restoreStory", { params });
  expect(await read(slug)).toMatchObject({ state: "published", stateReason: null });
  expect(await refusal(editor.call("restoreStory", { params }))).toBe("conflict");
  const steps = await db
    .selectFrom("story_step as step")
    .innerJoin("story as s", "s.id", "step.story_id")
    .select(["step.kind", "step.note"])
    .where("s.slug", "=", slug)
    .orderBy("step.at")
    .execute();
  expect(steps).toEqual([
    { kind: "published", note: null },
    { kind: "retired", note: "Keittiö on suljettu." },
    { kind: "unpublished", note: "Tiedot olivat väärin." },
    { kind: "restored", note: null },
  ]);
});

test("what a moderator has hidden its workplace neither brings back nor writes on", async () => {
  const slug = await publish("Piilotettu tarina");
  const begun = await author.call("createNextDraft", { params: { slug } });
  await db.updateTable("story").set({ state: "hidden" }).where("slug", "=", slug).execute();
  expect(await refusal(editor.call("restoreStory", { params: { slug } }))).toBe("conflict");
  expect(await refusal(editor.call("createNextDraft", { params: { slug } }))).toBe("conflict");
  // Nor does a draft from before bring it back.
  expect(await refusal(editor.call("publishDraft", { params: begun, body: licence }))).toBe("conflict");
  expect(await refusal(read(slug))).toBe("gone");
});

test("others neither write a story on nor decide of it, and a draft's story is nobody's to decide of", async () => {
  const slug = await publish("Oma tarinamme");
  expect(await refusal(stranger.call("createNextDraft", { params: { slug } }))).toBe("forbidden");
  const body = { reason: "Ilkivaltaa" };
  expect(await refusal(stranger.call("unpublishStory", { params: { slug }, body }))).toBe("forbidden");
  const { id } = await author.call("createDraft", { body: { workplace, language: "fi" } });
  const draft = await db
    .selectFrom("draft")
    .select("story_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const params = { slug: draft.story_id };
  expect(await refusal(editor.call("unpublishStory", { params, body }))).toBe("not_found");
});

test("moderators write an editorial story on, with its sources", async () => {
  const { slug } = await db
    .selectFrom("story")
    .select("slug")
    .where("publisher", "=", "editorial")
    .orderBy("slug")
    .executeTakeFirstOrThrow();
  const before = await read(slug);
  const { id } = await moderator.call("createNextDraft", { params: { slug } });
  expect(await refusal(editor.call("getDraft", { params: { id } }))).toBe("not_found");
  await moderator.call("publishDraft", { params: { id }, body: licence });
  const after = await read(slug);
  expect(after).toMatchObject({ version: before.version + 1, title: before.title, sources: before.sources });
  expect(after.tags.map((tag) => tag.slug).toSorted()).toEqual(before.tags.map((tag) => tag.slug).toSorted());
  expect(after.sections).toEqual(before.sections);
});

test("stories with a like title are shown while it is being written, and unlike ones are not", async () => {
  const slug = await publish("Yövuorojen suunnittelu palvelutalossa");
  const { id } = await read(slug);
  await indexStories(db, search, [id]);
  const like = async (title: string) => {
    const { items } = await author.call("listSimilarStories", { query: { title, language: "fi" } });
    return items.map((item) => item.slug);
  };
  expect(await like("Palvelutalon yövuorot suunnitellaan yhdessä")).toContain(slug);
  expect(await like("Kirjaston satutunnit verkossa")).not.toContain(slug);
  for (const nothing of ["", "ja", "!!! & | ' \\ :*"]) expect(await like(nothing)).toEqual([]);
});

test("the tags that one may choose come with every word that they are known by", async () => {
  const { items } = await visitor("listTagChoices", {});
  const active = await db.selectFrom("tag").select("id").where("state", "=", "active").execute();
  expect(items.map(({ id }) => id).toSorted()).toEqual(active.map(({ id }) => id).toSorted());
  expect(items.some(({ synonyms }) => synonyms.length > 0)).toBe(true);
});

test("the stories and drafts of a merged workplace are the other one's", async () => {
  const members = [{ email: editor.email, role: "editor" }] as const;
  const from = await workplaceWith(db, members);
  const { id } = await editor.call("createDraft", { body: { workplace: from, language: "fi" } });
  await saveAll(editor.call, id, wholeStory("Yhdistyvän paikan tarina"));
  const { slug } = await editor.call("publishDraft", { params: { id }, body: licence });
  const next = await editor.call("createNextDraft", { params: { slug } });
  await moderator.call("mergeWorkplace", { params: { slug: from }, body: { into: workplace } });
  expect((await author.call("getDraft", { params: next })).workplace?.slug).toBe(workplace);
  await editor.call("retireStory", { params: { slug }, body: { reason: "Yhdistyimme." } });
});
