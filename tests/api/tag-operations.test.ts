import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, fieldsOf, problemOf, seen, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const visitor = createClient(site.fastify);
const { mauri, maija } = await signInCurators(site);
const { call } = mauri;

const made = async (name: string, changes = {}) => {
  const { slug } = await call("createTag", { body: tagNamed(name, changes) });
  return tagOf(call, slug);
};
const merge = (from: Awaited<ReturnType<typeof made>>, into: { id: string }, by = call) =>
  by("mergeTag", { ...seen(from), body: { into: into.id } });
const undo = (id: string, by = call) => by("undoTagOperation", { params: { id } });
const total = async (q: string) => (await visitor("searchStories", { query: { q } })).total;
const storiesOf = async (slug: string) =>
  (await visitor("listStories", { query: { tag: slug, limit: 50 } })).items.map((story) => story.slug);

/** Every tag on every version, to see that something left all as it was. */
async function carried(): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select json_agg(vt order by version_id, position)::text as all from story_version_tag vt
  `.execute(site.db);
  return rows[0]?.all ?? "";
}

test("a merged tag's stories, words and address are the other one's at once, and no story is touched", async () => {
  const before = await carried();
  const into = await tagOf(call, "kokeilu");
  const from = await tagOf(call, "osallisuus");
  const [one, other] = [await storiesOf("kokeilu"), await storiesOf("osallisuus")];
  const answer = await merge(from, into);
  expect(answer.into).toBe("kokeilu");
  expect(await carried()).toBe(before);
  const all = await storiesOf("kokeilu");
  expect(new Set(all)).toEqual(new Set([...one, ...other]));
  expect((await visitor("getTag", { params: { slug: "osallisuus" } })).slug).toBe("kokeilu");
  const { synonyms } = await visitor("getTag", { params: { slug: "kokeilu" } });
  expect(synonyms.fi).toContain("osallisuus");
  const { items } = await visitor("listTagChoices", {});
  expect(items.find(({ slug }) => slug === "kokeilu")?.synonyms).toContain("osallisuus");
  const found = await visitor("searchStories", { query: { q: "osallisuus", pageSize: 50 } });
  expect(found.items.map(({ slug }) => slug)).toEqual(expect.arrayContaining(all));

  await undo(answer.id);
  expect(await carried()).toBe(before);
  expect([await storiesOf("kokeilu"), await storiesOf("osallisuus")]).toEqual([one, other]);
  const operation = await call("getTagOperation", { params: { id: answer.id } });
  expect(operation).toMatchObject({ state: "undone", undoneBy: { name: "Mauri Moderaattori" } });
  expect(operation.counts).toMatchObject({ changed: 0, open: 0, undone: operation.counts.undone });
});

test("a word that only the merged tag knew finds with the very next search, and no more after the undoing", async () => {
  const from = await made("qwertzasdf");
  expect(await total("qwertzasdf")).toBe(0);
  const { id } = await merge(from, await tagOf(call, "kokeilu"));
  expect(await total("qwertzasdf")).toBeGreaterThan(0);
  await undo(id);
  expect(await total("qwertzasdf")).toBe(0);
});

test("narrower tags and earlier mergers move along, and back where they still are", async () => {
  const [one, two, three] = [await made("ketju yksi"), await made("ketju kaksi"), await made("ketju kolme")];
  const narrow = await made("ketjun suppea", { broader: two.id });
  const moved = await made("ketjun muuttanut", { broader: two.id });
  const first = await merge(one, two);
  const second = await merge(await tagOf(call, two.slug), three);
  expect(await tagOf(call, one.slug)).toMatchObject({ state: "merged", mergedInto: three.id });
  expect(await tagOf(call, narrow.slug)).toMatchObject({ broader: three.id });
  const now = await tagOf(call, moved.slug);
  await call("editTag", { ...seen(now), body: tagNamed("ketjun muuttanut", { broader: null }) });
  await undo(second.id);
  expect(await tagOf(call, one.slug)).toMatchObject({ mergedInto: two.id });
  expect(await tagOf(call, narrow.slug)).toMatchObject({ broader: two.id });
  expect(await tagOf(call, moved.slug)).toMatchObject({ broader: null });
  await undo(first.id);
  expect(await tagOf(call, one.slug)).toMatchObject({ state: "active", mergedInto: null });
});

test("the first of two mergers can be undone alone", async () => {
  const [one, two, three] = [await made("ensin yksi"), await made("ensin kaksi"), await made("ensin kolme")];
  const first = await merge(one, two);
  const second = await merge(await tagOf(call, two.slug), three);
  await undo(first.id);
  expect(await tagOf(call, one.slug)).toMatchObject({ state: "active" });
  expect(await tagOf(call, two.slug)).toMatchObject({ mergedInto: three.id });
  await undo(second.id);
  expect(await tagOf(call, one.slug)).toMatchObject({ state: "active", mergedInto: null });
});

test("what makes no sense is refused with its reason, and nothing is half done", async () => {
  const top = await made("mahdoton ylin");
  const middle = await made("mahdoton keski", { broader: top.id });
  const low = await made("mahdoton alin", { broader: middle.id });
  expect(await fieldsOf(merge(top, top))).toEqual({ into: "Asiasanaa ei voi yhdistää itseensä." });
  expect(await fieldsOf(merge(top, low))).toEqual({
    into: expect.stringContaining("omaan suppeampaan"),
  });
  expect(await refusal(merge(top, { id: randomUUID() }))).toBe("not_found");
  const old = await made("mahdoton vanha");
  await call("deprecateTag", { ...seen(old), body: { reason: "Kokeilu" } });
  expect(Object.keys(await fieldsOf(merge(top, old)))).toEqual(["into"]);
  expect(await refusal(merge({ ...top, etag: '"99"' }, old))).toBe("stale");
  // Into the wider one is fine: what was under it is under the other.
  await merge(middle, top);
  expect(await tagOf(call, low.slug)).toMatchObject({ broader: top.id });
});

test("of two mergers that cross one is done, and the other is told", async () => {
  const [one, two] = [await made("risti yksi"), await made("risti kaksi")];
  const outcomes = await Promise.all([refusal(merge(one, two)), refusal(merge(two, one, maija.call))]);
  expect(outcomes.toSorted()).toEqual(["done", "stale"]);
  const states = [await tagOf(call, one.slug), await tagOf(call, two.slug)].map(({ state }) => state);
  expect(states.toSorted()).toEqual(["active", "merged"]);
});

test("a merger is undone once, and within thirty days", async () => {
  const { id } = await merge(await made("kerran kumottu"), await tagOf(call, "kokeilu"));
  const outcomes = await Promise.all([refusal(undo(id)), refusal(undo(id, maija.call))]);
  expect(outcomes.toSorted()).toEqual(["conflict", "done"]);
  expect(await problemOf(undo(id))).toMatchObject({ detail: "Tämä on jo kumottu." });
  const late = await merge(await made("vanha yhdistäminen"), await tagOf(call, "kokeilu"));
  await site.db
    .updateTable("tag_operation")
    .set({ made_at: new Date(Date.now() - 31 * 86_400_000) })
    .where("id", "=", late.id)
    .execute();
  expect((await problemOf(undo(late.id))).detail).toContain("yli 30 päivää");
  expect(await refusal(undo(randomUUID()))).toBe("not_found");
});

test("an undoing that would make a tag broader than itself is refused", async () => {
  const top = await made("kehän ylin");
  const from = await made("kehän pois", { broader: top.id });
  const into = await made("kehän kohde");
  const low = await made("kehän alin", { broader: from.id });
  const { id } = await merge(from, into);
  // Its former wider tag now stands under its former narrower one.
  const body = tagNamed("kehän ylin", { broader: low.id });
  await call("editTag", { ...seen(top), body });
  expect((await problemOf(undo(id))).detail).toContain("itseään laajemman");
  expect(await tagOf(call, from.slug)).toMatchObject({ state: "merged" });
});

test("operations are read page by page in a few statements", async () => {
  const { items, nextCursor } = await call("listTagOperations", { query: { limit: 2 } });
  expect(items).toHaveLength(2);
  const more = await call("listTagOperations", { query: { limit: 50, cursor: nextCursor ?? "" } });
  const times = [...items, ...more.items].map(({ madeAt }) => madeAt);
  expect(times).toEqual(times.toSorted().toReversed());
  const statements = await statementsOf(() => call("listTagOperations", { query: {} }));
  expect(statements.length).toBeLessThanOrEqual(2);
});
