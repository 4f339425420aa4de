import { expect, test } from "vitest";
import { adopt, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { statementsOf } from "../support/statements.ts";

// What others do with one's workplace's stories waits on one's desk until somebody there has said something to them.

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();

const waiting = async ({ call } = home.editor) => (await call("listAdoptionsToAnswer", {})).items;
const onDesk = async ({ call } = home.editor) => (await call("getMyDesk", {})).tasks.adoptions;
const say = (id: string, kind: "confirm" | "thank" = "thank") =>
  home.editor.call("acknowledgeAdoption", { params: { id }, body: { kind } });

test("they wait for the editors of the story's workplace alone, the first that was released first", async () => {
  const slug = await newStory(home, "Vastausta odottava");
  const kept = await adopt(espoo, slug, { visibility: "organisation" });
  const first = await adopt(vantaa, slug, { outcome: "Toimii hyvin." });
  expect((await waiting()).map(({ id }) => id)).toEqual([first]);
  await espoo.editor.call("setAdoptionVisibility", {
    params: { id: kept },
    body: { visibility: "public" },
  });
  const items = await waiting();
  expect(items.map(({ id }) => id)).toEqual([first, kept]);
  expect(items[0]).toMatchObject({
    workplace: { slug: vantaa.slug },
    story: { slug, title: "Vastausta odottava" },
    steps: [{ outcome: "Toimii hyvin.", by: null }],
  });
  expect(await onDesk()).toBe(2);
  for (const person of [home.author, vantaa.editor, moderator]) {
    expect(await waiting(person)).toEqual([]);
    expect(await onDesk(person)).toBe(0);
  }
  await say(first, "confirm");
  expect((await waiting()).map(({ id }) => id)).toEqual([kept]);
  // The adopter reads what was said.
  const { items: theirs } = await vantaa.editor.call("getMyAdoptions", { params: { slug } });
  expect(theirs[0]?.acknowledgements).toMatchObject([{ kind: "confirm" }]);
  await say(kept);
  expect(await onDesk()).toBe(0);
});

test("what is taken back, or whose story is taken away, waits no more", async () => {
  const slug = await newStory(home, "Perutaan pian");
  const id = await adopt(vantaa, slug);
  const set = (visibility: "organisation" | "public") =>
    vantaa.editor.call("setAdoptionVisibility", { params: { id }, body: { visibility } });
  await set("organisation");
  expect(await onDesk()).toBe(0);
  await set("public");
  expect(await onDesk()).toBe(1);
  await home.editor.call("retireStory", { params: { slug }, body: { reason: "Ei enää." } });
  expect(await onDesk()).toBe(1);
  await home.editor.call("unpublishStory", { params: { slug }, body: { reason: "Virheitä." } });
  expect(await onDesk()).toBe(0);
});

test("of two that a merger made one, what was said to either counts", async () => {
  const [from, to] = [await newPlace(site, "vantaa", "Etelä"), await newPlace(site, "vantaa", "Pohjoinen")];
  const slug = await newStory(home, "Yhdeksi yhdistyvä");
  const first = await adopt(from, slug, { status: "piloting" });
  await adopt(to, slug);
  await say(first);
  expect(await onDesk()).toBe(1);
  await moderator.call("mergeWorkplace", { params: { slug: from.slug }, body: { into: to.slug } });
  expect(await onDesk()).toBe(0);
});

test("the list costs one statement beside the one that tells who asks, and the desk no more than before", async () => {
  await adopt(vantaa, await newStory(home, "Lausekkeiden laskuun"));
  expect(await statementsOf(() => waiting())).toHaveLength(2);
  expect((await statementsOf(() => onDesk())).length).toBeLessThanOrEqual(5);
  expect(await statementsOf(() => visitor("listReusedStories", { query: {} }))).toHaveLength(1);
});
