import { expect, test } from "vitest";
import { type Place, adopt, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";

const { site, moderator, home, vantaa, visitor } = await siteWithAdopters();

const merge = (from: Place, to: Place) =>
  moderator.call("mergeWorkplace", { params: { slug: from.slug }, body: { into: to.slug } });
const usersOf = async (slug: string) =>
  (await visitor("listStoryAdoptions", { params: { slug }, query: {} })).items;
const outcomes = ({ steps }: { steps: { outcome: string }[] }) => steps.map(({ outcome }) => outcome);

test("adoptions follow a merger, and are written on by the editors of the workplace that stays", async () => {
  const from = await newPlace(site, "vantaa", "Lakkautettu päiväkoti");
  const slug = await newStory(home, "Seuraa yhdistymistä");
  const params = { id: await adopt(from, slug, { status: "piloting" }) };
  await merge(from, vantaa);
  expect(await usersOf(slug)).toMatchObject([{ id: params.id, workplace: { slug: vantaa.slug } }]);
  await vantaa.editor.call("addAdoptionStep", { params, body: { status: "in_use" } });
  // The address of the one that is gone leads on: it is the same workplace, which has it already.
  const body = { workplace: from.slug, status: "in_use" } as const;
  expect(await refusal(vantaa.editor.call("createAdoption", { params: { slug }, body }))).toBe("conflict");
});

test("where both had adopted a story one adoption stays, with both logs and under both ids", async () => {
  const [from, to] = [await newPlace(site, "vantaa", "Etelä"), await newPlace(site, "vantaa", "Pohjoinen")];
  const slug = await newStory(home, "Molempien ottama");
  const early = { date: "2026-01-01", outcome: "Varhainen" };
  const first = await adopt(from, slug, { status: "ended", reason: "Tauko", ...early });
  const second = await adopt(to, slug, { status: "in_use", date: "2026-02-01", outcome: "Myöhäinen" });
  await home.editor.call("acknowledgeAdoption", { params: { id: first }, body: { kind: "thank" } });
  await merge(from, to);
  const [adoption, ...more] = await usersOf(slug);
  expect(more).toEqual([]);
  expect(adoption).toMatchObject({ id: second, status: "in_use", acknowledgements: [{ kind: "thank" }] });
  expect(outcomes(adoption ?? { steps: [] })).toEqual(["Myöhäinen", "Varhainen"]);
  expect((await visitor("getStory", { params: { slug } })).reuse.total).toBe(1);
  expect((await visitor("getAdoption", { params: { id: first } })).id).toBe(second);
  const again = home.editor.call("acknowledgeAdoption", { params: { id: second }, body: { kind: "thank" } });
  expect(await refusal(again)).toBe("conflict");
});

test("what one of the two had kept stays kept, until the editors release the whole", async () => {
  const [from, to] = [await newPlace(site, "vantaa", "Itä"), await newPlace(site, "vantaa", "Länsi")];
  const slug = await newStory(home, "Toinen pidetty");
  const open = await adopt(from, slug, { date: "2026-01-01", outcome: "Avoin" });
  await adopt(to, slug, { date: "2026-02-01", outcome: "Pidetty", visibility: "organisation" });
  await merge(from, to);
  const read = async () => outcomes((await usersOf(slug))[0] ?? { steps: [] });
  expect(await read()).toEqual(["Avoin"]);
  const params = { id: open };
  expect(outcomes(await to.editor.call("getAdoption", { params }))).toEqual(["Pidetty", "Avoin"]);
  await to.editor.call("setAdoptionVisibility", { params, body: { visibility: "public" } });
  expect(await read()).toEqual(["Pidetty", "Avoin"]);
  await to.editor.call("setAdoptionVisibility", { params, body: { visibility: "organisation" } });
  expect(await usersOf(slug)).toEqual([]);
  expect((await visitor("getStory", { params: { slug } })).reuse.total).toBe(0);
});

test("after a second merger all three logs are one", async () => {
  const places = [];
  for (const name of ["Yksi", "Kaksi", "Kolme"]) places.push(await newPlace(site, "vantaa", name));
  const [one, two, three] = places as [Place, Place, Place];
  const slug = await newStory(home, "Kolmesti yhdistetty");
  for (const place of places) await adopt(place, slug, { outcome: place.name });
  await merge(one, two);
  await merge(two, three);
  const items = await usersOf(slug);
  expect(items).toHaveLength(1);
  expect(items[0]?.steps).toHaveLength(3);
});

test("a workplace that has adopted a story of the one it is merged with uses nothing of its own", async () => {
  const taker = await newPlace(site, "lahti", "Naapuri");
  const giver = await newPlace(site, "lahti", "Lähde");
  const slug = await newStory(giver, "Naapurilta naapurille");
  await adopt(taker, slug);
  await merge(taker, giver);
  expect(await usersOf(slug)).toEqual([]);
  for (const side of ["taken", "given"] as const) {
    const list = await visitor("listWorkplaceAdoptions", { params: { slug: giver.slug }, query: { side } });
    expect(list.items).toEqual([]);
  }
});
