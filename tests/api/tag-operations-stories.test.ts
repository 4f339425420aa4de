import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { workSearch } from "../../apps/api/src/search/work.ts";
import { tagQueue } from "../../apps/api/src/tag-operations/queue.ts";
import { workTagOperations } from "../../apps/api/src/tag-operations/work.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, fieldsOf, problemOf, seen, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const visitor = createClient(site.fastify);
const { mauri, maija } = await signInCurators(site);
const { call } = mauri;
await workTagOperations(site.worker, site.db);
await workSearch(site.worker, site.db, site.search);
await site.worker.drained(indexQueue);
const writer = await signInAs(site, "kirjoittaja@lahti.fi", { name: "Kirsi Kirjoittaja" });
const workplace = await workplaceWith(site.db, [{ email: writer.email, role: "editor" }]);

/** The job has done it, and the stories are found by their new tags. */
async function settled(): Promise<void> {
  await site.worker.drained(tagQueue);
  await site.worker.drained(indexQueue);
}

const made = async (name: string) => tagOf(call, (await call("createTag", { body: tagNamed(name) })).slug);

async function publish(title: string, tags: readonly string[], id?: string): Promise<string> {
  const draft = id ?? (await writer.call("createDraft", { body: { workplace, language: "fi" } })).id;
  const whole = wholeStory(title);
  const classification = { ...(whole.classification as object), tags: tags.map((tag) => ({ id: tag })) };
  if (id === undefined) await saveAll(writer.call, draft, { ...whole, classification });
  else {
    await writer.call("saveDraftSection", {
      params: { id: draft, key: "classification" },
      headers: { "if-match": '"1"' },
      body: { value: classification },
    });
  }
  const body = { licence: "CC-BY-4.0" } as const;
  return (await writer.call("publishDraft", { params: { id: draft }, body })).slug;
}

/** Publishes a story's next version, with these tags or those that it has. */
async function publishNext(slug: string, tags?: readonly string[]): Promise<void> {
  const { id } = await writer.call("createNextDraft", { params: { slug } });
  if (tags) await publish("", tags, id);
  else await writer.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
}

const idOf = async (slug: string) =>
  (await site.db.selectFrom("story").select("id").where("slug", "=", slug).executeTakeFirstOrThrow()).id;

const tagsOf = async (slug: string) =>
  (await visitor("getStory", { params: { slug } })).tags.map((tag) => tag.slug).toSorted();

const preview = (query: object) => call("previewRetagging", { query: { q: "", ...query } });
const operation = (id: string) => call("getTagOperation", { params: { id } });
const storiesIn = async (id: string, state: "open") =>
  (await call("listOperationStories", { params: { id }, query: { state } })).items;

test("what a search finds is retagged as the preview says, and undone exactly", async () => {
  const [given, taken] = [await made("annettu"), await tagOf(call, "kokeilu")];
  const before = await preview({ tag: taken.slug, add: given.id, remove: taken.id });
  expect(before.total).toBe(before.items.length);
  const changed = before.items.filter(({ outcome }) => outcome === "changed");
  expect(changed.length).toBeGreaterThan(3);
  const stories = before.items.map(({ id }) => id);
  const { id } = await call("retagStories", { body: { stories, add: [given.id], remove: [taken.id] } });
  await settled();
  const counts = { waiting: 0, changed: changed.length, unchanged: stories.length - changed.length };
  expect(await operation(id)).toMatchObject({ state: "done", counts });
  const found = await visitor("searchStories", { query: { tag: given.slug, pageSize: 50 } });
  expect(found.total).toBe(changed.length);
  const after = await preview({ tag: given.slug });
  expect(new Map(after.items.map((item) => [item.id, item.before]))).toEqual(
    new Map(changed.map((item) => [item.id, item.after])),
  );

  await call("undoTagOperation", { params: { id } });
  await settled();
  expect(await operation(id)).toMatchObject({ state: "undone", counts: { undone: changed.length, open: 0 } });
  const again = await preview({ tag: taken.slug, add: given.id, remove: taken.id });
  expect(again.items.toSorted(byId)).toEqual(before.items.toSorted(byId));
  expect(await refusal(call("undoTagOperation", { params: { id } }))).toBe("conflict");
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

test("a version tells what its writers gave it, whatever moderators have made of its tags since", async () => {
  const [first, second] = [await made("kirjoittajan"), await made("moderaattorin")];
  const slug = await publish("Tarina omasta sanasta", [first.id]);
  await call("retagStories", {
    body: { stories: [await idOf(slug)], add: [second.id], remove: [first.id] },
  });
  await settled();
  expect(await tagsOf(slug)).toEqual(["moderaattorin"]);
  const version = await visitor("getStoryVersion", { params: { slug, number: "1" } as never });
  expect(version.tags.map((tag) => tag.slug)).toEqual(["kirjoittajan"]);
  // Its next version begins with the tags that it has now.
  await publishNext(slug);
  expect(await tagsOf(slug)).toEqual(["moderaattorin"]);
});

test("a story that somebody has touched since is listed, and decided on once", async () => {
  const [first, second, own] = [
    await made("kosketettu"),
    await made("uusi tilalle"),
    await made("omin käsin"),
  ];
  const touched = await publish("Kosketettu tarina", [first.id]);
  const untouched = await publish("Koskematon tarina", [first.id]);
  const stories = [await idOf(touched), await idOf(untouched)];
  const { id } = await call("retagStories", { body: { stories, add: [second.id], remove: [first.id] } });
  await settled();
  await publishNext(touched, [second.id, own.id]);
  await call("undoTagOperation", { params: { id } });
  await settled();
  expect(await tagsOf(untouched)).toEqual(["kosketettu"]);
  expect(await tagsOf(touched)).toEqual(["omin-kasin", "uusi-tilalle"]);
  const open = await storiesIn(id, "open");
  expect(open).toMatchObject([
    { slug: touched, before: [first.id], after: [second.id], now: [second.id, own.id] },
  ]);
  const settle = (tags: string[] | null, by = call) =>
    by("settleOperationStory", { params: { id, story: stories[0] ?? "" }, body: { tags } });
  expect(Object.keys(await fieldsOf(settle([randomUUID()])))).toEqual(["tags.0"]);
  const outcomes = await Promise.all([
    refusal(settle([first.id, own.id])),
    refusal(settle(null, maija.call)),
  ]);
  expect(outcomes.toSorted()).toEqual(["conflict", "done"]);
  expect(await storiesIn(id, "open")).toEqual([]);
});

test("after a merger is undone, stories that were written meanwhile are listed, the others have their tag", async () => {
  const [from, into] = [await made("vanha nimi"), await made("nykynimi")];
  const [still, renewed] = [await publish("Pysyvä", [from.id]), await publish("Uusittu", [from.id])];
  const { id } = await call("mergeTag", { ...seen(from), body: { into: into.id } });
  await publishNext(renewed, [into.id]);
  const fresh = await publish("Myöhempi", [into.id]);
  expect([await tagsOf(still), await tagsOf(renewed)]).toEqual([["nykynimi"], ["nykynimi"]]);
  await call("undoTagOperation", { params: { id } });
  expect(await tagsOf(still)).toEqual(["vanha-nimi"]);
  const open = await storiesIn(id, "open");
  expect(new Set(open.map(({ slug }) => slug))).toEqual(new Set([renewed, fresh]));
  expect(open.find(({ slug }) => slug === renewed)).toMatchObject({
    before: [from.id],
    after: [into.id],
    now: [into.id],
  });
  await call("settleOperationStory", {
    params: { id, story: await idOf(renewed) },
    body: { tags: [from.id] },
  });
  expect(await tagsOf(renewed)).toEqual(["vanha-nimi"]);
  expect((await operation(id)).counts).toMatchObject({ undone: 1, settled: 1, open: 1 });
});

test("those that wait are decided on alike: restored where nobody has chosen other tags, the rest left as they are", async () => {
  const [first, second, own] = [
    await made("yhdessä"),
    await made("yhdessä toinen"),
    await made("yhdessä oma"),
  ];
  const reissued = await publish("Uusi versio, samat sanat", [first.id]);
  const chosen = await publish("Uusi versio, omat sanat", [first.id]);
  const stories = [await idOf(reissued), await idOf(chosen)];
  const { id } = await call("retagStories", { body: { stories, add: [second.id], remove: [first.id] } });
  await settled();
  await publishNext(reissued);
  await publishNext(chosen, [own.id]);
  await call("undoTagOperation", { params: { id } });
  await settled();
  // What has gone out of use meanwhile may come back where it was.
  const body = { reason: "Kokeilu" };
  await call("deprecateTag", { ...seen(await tagOf(call, first.slug)), body });
  const settle = (how: "keep" | "restore") => call("settleOperation", { params: { id }, body: { how } });
  expect(await settle("restore")).toEqual({ settled: 1, open: 1 });
  expect(await carriedBy(reissued)).toEqual([first.id]);
  expect(await storiesIn(id, "open")).toMatchObject([{ slug: chosen, now: [own.id] }]);
  const params = { id, story: stories[1] ?? "" };
  expect(await refusal(call("settleOperationStory", { params, body: { tags: [first.id, own.id] } }))).toBe(
    "done",
  );
  expect(await settle("keep")).toEqual({ settled: 0, open: 0 });
  expect((await operation(id)).counts).toMatchObject({ settled: 2, open: 0 });
});

const carriedBy = async (slug: string) => {
  const { rows } = await sql<{ tag_id: string }>`
    select tag_id from story s join story_version_tag t on t.version_id = s.published_version_id
    where s.slug = ${slug} order by position
  `.execute(site.db);
  return rows.map((row) => row.tag_id);
};

test("a preview tells why a story would stay as it is", async () => {
  const [only, ...others] = await Promise.all(
    ["ainoa", ..."abcdefghij".split("")].map((name) => made(`esikatselu ${name}`)),
  );
  const ids = others.map((tag) => tag.id);
  await publish("Yhden sanan tarina", [only?.id ?? ""]);
  await publish("Kymmenen sanan tarina", ids);
  await settled();
  const bare = await preview({ tag: only?.slug, remove: only?.id });
  expect(bare.items).toMatchObject([{ outcome: "without_tags", before: [only?.id], after: [only?.id] }]);
  const full = await preview({ tag: others[0]?.slug, add: only?.id });
  expect(full.items).toMatchObject([{ outcome: "too_many_tags", before: ids }]);
});

test("a tag is split by choosing which stories go where; the others keep it", async () => {
  const [whole, one, other] = [await made("kokonainen"), await made("osa yksi"), await made("osa kaksi")];
  const slugs = [];
  for (const number of [1, 2, 3, 4]) slugs.push(await publish(`Jaettava ${number}`, [whole.id]));
  const ids = await Promise.all(slugs.map(idOf));
  const [a = "", b = "", c = ""] = ids;
  const moves = [
    { tag: one.id, stories: [a, b] },
    { tag: other.id, stories: [b, c] },
    { tag: whole.id, stories: [c] },
  ];
  const { id } = await call("splitTag", { ...seen(whole), body: { moves } });
  await settled();
  expect(await Promise.all(slugs.map(tagsOf))).toEqual([
    ["osa-yksi"],
    ["osa-kaksi", "osa-yksi"],
    ["kokonainen", "osa-kaksi"],
    ["kokonainen"],
  ]);
  await call("undoTagOperation", { params: { id } });
  await settled();
  expect(await Promise.all(slugs.map(tagsOf))).toEqual(slugs.map(() => ["kokonainen"]));
});

test("a split that gives a story too many tags is refused with the story, and nothing is begun", async () => {
  const [whole, one, other] = [await made("täysi"), await made("täysi yksi"), await made("täysi kaksi")];
  const more = [];
  for (let number = 0; number < 9; number += 1) more.push((await made(`täyttää ${number}`)).id);
  const full = await idOf(await publish("Kymmenen asiasanaa", [whole.id, ...more]));
  const light = await idOf(await publish("Yksi asiasana", [whole.id]));
  const moves = [
    { tag: one.id, stories: [light, full] },
    { tag: other.id, stories: [full] },
  ];
  const split = (moves: { tag: string; stories: string[] }[]) =>
    call("splitTag", { ...seen(whole), body: { moves } });
  const refused = await fieldsOf(split(moves));
  expect(Object.keys(refused)).toEqual(["moves.0.stories.1", "moves.1.stories.0"]);
  expect(Object.values(refused)[0]).toContain("yli kymmenen");
  const { id } = await split([{ tag: one.id, stories: [light, full] }]);
  await settled();
  expect((await operation(id)).counts).toMatchObject({ changed: 2, unchanged: 0 });
});

test("retagging that makes no sense is refused by field", async () => {
  const tag = await made("sama");
  const stories = [randomUUID()];
  const retag = (body: object) => call("retagStories", { body: { stories, ...body } });
  expect(Object.keys(await fieldsOf(retag({})))).toEqual(["add"]);
  expect(Object.keys(await fieldsOf(retag({ add: [tag.id], remove: [tag.id] })))).toEqual(["add.0"]);
  expect(Object.keys(await fieldsOf(retag({ add: [randomUUID()] })))).toEqual(["add.0"]);
  expect(Object.keys(await fieldsOf(retag({ add: [tag.id], stories: [] })))).toEqual(["stories"]);
  const self = call("splitTag", { ...seen(tag), body: { moves: [{ tag: tag.id, stories }] } });
  expect(Object.keys(await fieldsOf(self))).toEqual(["moves"]);
});

test("a running operation cannot be undone, and its preview takes a few statements", async () => {
  const tag = await made("kesken");
  const { id } = await call("retagStories", { body: { stories: [randomUUID()], add: [tag.id] } });
  await settled();
  await site.db.updateTable("tag_operation").set({ state: "running" }).where("id", "=", id).execute();
  const { detail } = await problemOf(call("undoTagOperation", { params: { id } }));
  expect(detail).toContain("kesken");
  const statements = await statementsOf(() => preview({ q: "koulu", add: tag.id }));
  expect(statements.length).toBeLessThanOrEqual(6);
});

test("a story that is published during a retagging is indexed before the retagged ones", async () => {
  const { rows } = await sql<{ story: string; bulk: string }>`
    select (select priority from pgboss.job where name = 'search.index' and priority = 0 limit 1)::text as story,
      (select priority from pgboss.job where name = 'search.index' and priority < 0 limit 1)::text as bulk
  `.execute(site.db);
  expect(rows).toEqual([{ story: "0", bulk: "-1" }]);
});
