import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { curators, seen, signInCurators, tagNamed } from "../support/curation.ts";
import { idOf } from "../support/workplaces.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const { mauri, maija } = await signInCurators(site);
const search = async (query: object = {}) => mauri.call("listAuditEntries", { query });
const actionsOf = async (query: object) => (await search(query)).items.map(({ action }) => action);

const tag = await mauri.call("createTag", { body: tagNamed("lokitettu") });
await maija.call("editTag", { ...seen(tag), body: tagNamed("lokitettu uudelleen") });
await maija.call("createTag", { body: tagNamed("toinen lokitettu") });

test("the log tells who has done what to what, by the names of today, the newest first", async () => {
  const { items, actions } = await search();
  expect(items[0]).toMatchObject({
    action: "tag.created",
    person: { name: "Maija Moderaattori" },
    things: [{ kind: "tag", label: "toinen lokitettu", slug: "toinen-lokitettu" }],
  });
  const times = items.map(({ at }) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(actions).toEqual(["person.updated", "tag.created", "tag.edited"]);
});

test("it is searched by verb, person, thing and day, alone and together", async () => {
  expect(await actionsOf({ action: "tag.edited" })).toEqual(["tag.edited"]);
  expect(await actionsOf({ action: "tag" })).toEqual(["tag.created", "tag.edited", "tag.created"]);
  expect(await actionsOf({ action: "ta" })).toEqual([]);
  const person = await idOf(maija.call);
  expect(await actionsOf({ person, action: "tag" })).toEqual(["tag.created", "tag.edited"]);
  expect(await actionsOf({ thing: tag.id })).toEqual(["tag.edited", "tag.created"]);
  expect(await actionsOf({ thing: tag.id, person })).toEqual(["tag.edited"]);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" }).format(new Date());
  expect(await actionsOf({ from: today, to: today, action: "tag" })).toHaveLength(3);
  expect(await actionsOf({ to: "2020-01-01" })).toEqual([]);
});

test("it is searched by what people and things are called today, too", async () => {
  expect(await actionsOf({ name: "maija", action: "tag" })).toEqual(["tag.created", "tag.edited"]);
  expect(await actionsOf({ name: "Nobody" })).toEqual([]);
  // It was called otherwise when it was added.
  expect(await actionsOf({ about: "UUDELLEEN" })).toEqual(["tag.edited", "tag.created"]);
  expect(await actionsOf({ about: "%_" })).toEqual([]);
  expect(await refusal(search({ about: "x" }))).toBe("invalid_input");
});

test("it comes page by page, each entry once", async () => {
  const all = (await search()).items.map(({ id }) => id);
  const paged: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof search>> = await search({
      limit: 2,
      ...(cursor ? { cursor } : {}),
    });
    paged.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(paged).toEqual(all);
});

test("a page costs a few statements, and an erased person has no name in it", async () => {
  expect((await statementsOf(() => search())).length).toBeLessThanOrEqual(3);
  await site.db
    .updateTable("person")
    .set({ name: "" })
    .where("id", "=", await idOf(maija.call))
    .execute();
  expect((await search({ action: "tag.edited" })).items[0]?.person?.name).toBe("");
});
