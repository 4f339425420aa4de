import type { StoryState } from "@tori/contract/vocabulary";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";
import { signInAs } from "../support/person.ts";
import { statementsOf } from "../support/statements.ts";

const { site, home, vantaa, visitor } = await siteWithAdopters();
const { db, fastify } = site;

const compare = async (...story: string[]) => (await visitor("compareStories", { query: { story } })).items;
const setState = (slug: string, state: StoryState) =>
  db.updateTable("story").set({ state }).where("slug", "=", slug).execute();

const first = await newStory(home, "Ensimmäinen verrattava");
const second = await newStory(vantaa, "Toinen verrattava");

test("stories come in the order that was asked for, each once, whole, for one statement", async () => {
  let items: Awaited<ReturnType<typeof compare>> = [];
  const statements = await statementsOf(async () => {
    items = await compare(second, first, second);
  });
  expect(items.map(({ slug }) => slug)).toEqual([second, first]);
  expect(items[0]?.story).toMatchObject({
    title: "Toinen verrattava",
    effort: "small",
    cost: null,
    indicators: [{ name: "Poissaolot", before: "12", after: "7" }],
    contact: { email: "paivakoti@lahti.test" },
    reuse: { total: 0 },
    sizeBand: null,
  });
  expect(statements).toHaveLength(1);
  expect(statements[0]?.split("\n").length).toBeLessThanOrEqual(40);
});

test("without stories there is nothing to compare, and nobody is asked", async () => {
  expect(await statementsOf(async () => expect(await compare()).toEqual([]))).toEqual([]);
});

test("what cannot be read is said in its place, and tells nothing of itself", async () => {
  const states = [
    ["hidden", true],
    ["unpublished", true],
    ["draft", false],
    ["waiting", false],
  ] as const;
  for (const [state, isGone] of states) {
    const slug = await newStory(home, `Salainen ${state} verrattava`);
    await setState(slug, state);
    expect(await compare(first, slug)).toEqual([
      expect.objectContaining({ slug: first, isGone: false }),
      { slug, isGone, story: null },
    ]);
  }
  expect(await compare("ei-ole-olemassa")).toEqual([{ slug: "ei-ole-olemassa", isGone: false, story: null }]);
});

test("a retired story is compared, with the reason", async () => {
  const slug = await newStory(home, "Vanhentunut verrattava");
  await home.editor.call("retireStory", { params: { slug }, body: { reason: "Ei enää tehdä" } });
  expect((await compare(slug))[0]?.story).toMatchObject({ state: "retired", stateReason: "Ei enää tehdä" });
});

test("an address that a story had before has the story in its place", async () => {
  const { id } = await db
    .selectFrom("story")
    .select("id")
    .where("slug", "=", first)
    .executeTakeFirstOrThrow();
  await db.insertInto("story_slug").values({ slug: "entinen-verrattava", story_id: id }).execute();
  const [item] = await compare("entinen-verrattava");
  expect(item).toMatchObject({ slug: "entinen-verrattava", story: { slug: first } });
});

test.each([
  ["five stories", "story=a&story=b&story=c&story=d&story=e"],
  ["NUL bytes", "story=%00"],
  ["no address at all", "story="],
  ["a list in brackets", "story[]=a&story=B"],
])("a comparison of %s is refused in words", async (_what, query) => {
  const response = await fastify.inject(`/api/comparison?${query}`);
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ code: "invalid_input" });
});

const { call } = vantaa.author;
const listed = async () => (await call("listSavedStories", {})).items;

test("what one saves is on one's own list alone, the last first, until it is taken off", async () => {
  for (const slug of [first, second, first]) await call("saveStory", { params: { slug } });
  expect((await listed()).map(({ story }) => story?.slug)).toEqual([second, first]);
  expect((await vantaa.editor.call("listSavedStories", {})).items).toEqual([]);
  await call("removeSavedStory", { params: { slug: second } });
  await call("removeSavedStory", { params: { slug: second } });
  expect((await listed()).map(({ slug }) => slug)).toEqual([first]);
});

test("a saved story that was taken away stays on the list by its address, and can be taken off", async () => {
  const slug = await newStory(home, "Poistuva tallennettu");
  await call("saveStory", { params: { slug } });
  await home.editor.call("unpublishStory", { params: { slug }, body: { reason: "Kokeilu" } });
  expect(await listed()).toContainEqual(expect.objectContaining({ slug, story: null }));
  expect(await refusal(call("saveStory", { params: { slug } }))).toBe("gone");
  await call("removeSavedStory", { params: { slug } });
  expect((await listed()).map((item) => item.slug)).not.toContain(slug);
});

test.each([
  ["an unknown story", "ei-ole-olemassa", "not_found"],
  ["NUL bytes", "a\u0000b", "not_found"],
  ["what is no address", "Ei Ole", "not_found"],
])("%s is not saved", async (_what, slug, code) => {
  expect(await refusal(call("saveStory", { params: { slug } }))).toBe(code);
});

test("a list of a hundred is full, also where two ask for the last place at once", async () => {
  const { author: keeper } = await newPlace(site, "espoo", "Keräilijät");
  await sql`
    with more as (
      insert into story (id, slug, publisher, organisation_id, state)
      select gen_random_uuid(), 'tayte-' || n, 'editorial', (select id from organisation limit 1), 'draft'
      from generate_series(1, 99) n returning id)
    insert into saved_story (person_id, story_id)
    select p.id, more.id from person p, more where p.email = ${keeper.email}
  `.execute(db);
  const outcomes = await Promise.all(
    [first, second].map((slug) => refusal(keeper.call("saveStory", { params: { slug } }))),
  );
  expect(outcomes.toSorted()).toEqual(["conflict", "done"]);
});

test("a list is among one's own data, leaves no trace in the log, and goes when one erases oneself", async () => {
  const leaver = await signInAs(site, "lahtija@lahti.test", { name: "Lauri Lähtijä" });
  await leaver.call("saveStory", { params: { slug: first } });
  const data = await leaver.call("exportMyData", {});
  expect(data["saved_stories"]).toMatchObject([{ story: first }]);
  expect(JSON.stringify(data["deeds"])).not.toContain("saved");
  await leaver.call("eraseMe", {});
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from saved_story s join person p on p.id = s.person_id where p.erased_at is not null
  `.execute(db);
  expect(rows).toEqual([{ n: 0 }]);
});
