import { sql } from "kysely";
import { expect, test } from "vitest";
import { adopt, dayFromNow, newPlace, newStory, mailsAbout, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();

const usersOf = (slug: string, query = {}) => visitor("listStoryAdoptions", { params: { slug }, query });
const reuseOf = async (slug: string) => (await visitor("getStory", { params: { slug } })).reuse;
const none = { total: 0, byStatus: { planned: 0, piloting: 0, in_use: 0, ended: 0 }, existing: 0 };

test("a workplace takes a story into use step by step, and everyone reads how it went", async () => {
  const slug = await newStory(home, "Vuorot yhdessä");
  const id = await adopt(vantaa, slug, { status: "planned", date: "2026-01-10" });
  const params = { id };
  await vantaa.editor.call("addAdoptionStep", {
    params,
    body: { status: "piloting", date: "2026-02-01", whatChanged: "Aloitimme yhdestä ryhmästä." },
  });
  await vantaa.editor.call("addAdoptionStep", {
    params,
    body: {
      status: "in_use",
      date: "2026-03-01",
      effort: "small",
      whatItTook: "Kaksi iltapäivää",
      outcome: "Poissaolot vähenivät.",
      indicators: [{ name: "Poissaolot", before: "10", after: "8", how: "Järjestelmästä" }],
      obstacles: ["time", "systems", "time"],
    },
  });
  const { items, reuse } = await usersOf(slug);
  expect(reuse).toEqual({ total: 1, byStatus: { ...none.byStatus, in_use: 1 }, existing: 0 });
  expect(items).toMatchObject([
    {
      id,
      workplace: { slug: vantaa.slug, name: vantaa.name },
      organisation: { slug: "vantaa" },
      sizeBand: null,
      isOwnOrganisation: false,
      existedBefore: false,
      visibility: "public",
      status: "in_use",
      since: "2026-01-10",
      latest: "2026-03-01",
      acknowledgements: [],
    },
  ]);
  expect(items[0]?.steps).toMatchObject([
    { status: "in_use", date: "2026-03-01", effort: "small", obstacles: ["time", "systems"], by: null },
    { status: "piloting", whatChanged: "Aloitimme yhdestä ryhmästä." },
    { status: "planned", date: "2026-01-10", reason: "" },
  ]);
  expect(items[0]?.steps[0]?.indicators).toEqual([
    { name: "Poissaolot", before: "10", after: "8", how: "Järjestelmästä" },
  ]);
  expect((await usersOf(slug, { status: "planned" })).items).toEqual([]);
});

test("an ended adoption stands on the story with its reason", async () => {
  const slug = await newStory(home, "Lopetetaan kohta");
  const id = await adopt(vantaa, slug, { status: "piloting" });
  await vantaa.editor.call("addAdoptionStep", {
    params: { id },
    body: { status: "ended", reason: "Järjestelmä ei taipunut.", obstacles: ["systems"] },
  });
  const { items } = await usersOf(slug, { status: "ended" });
  expect(items[0]?.steps[0]).toMatchObject({ reason: "Järjestelmä ei taipunut.", obstacles: ["systems"] });
  expect((await reuseOf(slug)).byStatus).toEqual({ ...none.byStatus, ended: 1 });
});

test("other organisations count, each once as far as it has come; those who had such a practice count apart", async () => {
  const slug = await newStory(home, "Laskettava tarina");
  const sisters = await newPlace(site, "vantaa", "Korson päiväkoti");
  const neighbours = await newPlace(site, "lahti", "Ahtialan päiväkoti");
  await adopt(vantaa, slug, { status: "ended", reason: "Ei sopinut." });
  await adopt(sisters, slug, { status: "piloting" });
  await adopt(espoo, slug, { existedBefore: true, date: "2012-08-01" });
  await adopt(neighbours, slug);
  expect(await reuseOf(slug)).toEqual({
    total: 1,
    byStatus: { ...none.byStatus, piloting: 1 },
    existing: 1,
  });
  const { items } = await usersOf(slug);
  expect(items.map(({ workplace, isOwnOrganisation }) => [workplace.slug, isOwnOrganisation])).toEqual(
    expect.arrayContaining([
      [neighbours.slug, true],
      [sisters.slug, false],
    ]),
  );
  expect(items).toHaveLength(4);
});

test("what is kept within the organisation nobody counts, until it is released, and again when it is taken back", async () => {
  const slug = await newStory(home, "Pidetään omana");
  const params = { id: await adopt(vantaa, slug, { visibility: "organisation" }) };
  const release = (visibility: "organisation" | "public") =>
    vantaa.editor.call("setAdoptionVisibility", { params, body: { visibility } });
  expect(await reuseOf(slug)).toEqual(none);
  expect((await usersOf(slug)).items).toEqual([]);
  expect(await mailsAbout(visitor, "Pidetään omana")).toEqual([]);
  await release("public");
  expect((await reuseOf(slug)).total).toBe(1);
  await release("organisation");
  expect(await reuseOf(slug)).toEqual(none);
  expect((await usersOf(slug)).items).toEqual([]);
  await release("public");
  // Once, and only the editors of the story's workplace.
  const told = await mailsAbout(visitor, "Pidetään omana");
  expect(told).toEqual([{ to: home.editor.email, subject: `${vantaa.name} hyödyntää tarinaanne` }]);
});

test("the story's workplace confirms, thanks and answers, each once, and the adopter is told in their language", async () => {
  const slug = await newStory(home, "Kiitettävä tarina");
  await vantaa.editor.call("updateMe", { body: { name: "Eija Editor", language: "sv" } });
  const params = { id: await adopt(vantaa, slug) };
  const say = (kind: "confirm" | "thank" | "answer", text = "", { call } = home.editor) =>
    call("acknowledgeAdoption", { params, body: { kind, text } });
  await say("confirm");
  await say("thank", "Hienoa!");
  await say("answer", "Kokeilkaa myös iltavuoroja.");
  expect(await refusal(say("thank"))).toBe("conflict");
  expect(await refusal(say("thank", "", home.author))).toBe("forbidden");
  expect(await refusal(say("thank", "", vantaa.editor))).toBe("forbidden");
  await expect(say("answer", "  ")).rejects.toMatchObject({ problem: { fields: [{ field: "text" }] } });
  const { items } = await usersOf(slug);
  expect(items[0]?.acknowledgements).toMatchObject([
    { kind: "confirm", text: "" },
    { kind: "thank", text: "Hienoa!" },
    { kind: "answer", text: "Kokeilkaa myös iltavuoroja." },
  ]);
  const told = (await mailsAbout(visitor, "Kiitettävä tarina")).filter(
    ({ to }) => to === vantaa.editor.email,
  );
  expect(told.map(({ subject }) => subject)).toEqual([
    `${home.name} har svarat er`,
    `Ett tack från ${home.name}`,
    `${home.name} har bekräftat er användning`,
  ]);
  await vantaa.editor.call("updateMe", { body: { name: "Eija Editor", language: "fi" } });
});

test("of an editorial story nobody is told, and nobody thanks", async () => {
  const { slug } = await site.db
    .selectFrom("story")
    .select("slug")
    .where("publisher", "=", "editorial")
    .where("state", "=", "published")
    .limit(1)
    .executeTakeFirstOrThrow();
  const before = (await visitor("listLocalMails", {})).items.length;
  const params = { id: await adopt(espoo, slug) };
  expect((await visitor("listLocalMails", {})).items).toHaveLength(before);
  const thank = moderator.call("acknowledgeAdoption", { params, body: { kind: "thank" } });
  expect(await refusal(thank)).toBe("forbidden");
});

test("a workplace's page tells what it uses from others and others from it, page by page", async () => {
  const giver = await newPlace(site, "lahti", "Antava päiväkoti");
  const taker = await newPlace(site, "espoo", "Ottava päiväkoti");
  for (const title of ["Yksi jaettu", "Kaksi jaettua", "Kolme jaettua"])
    await adopt(taker, await newStory(giver, title));
  const seen: (string | undefined)[] = [];
  let cursor: string | undefined;
  do {
    const query = { side: "given", limit: 2, ...(cursor ? { cursor } : {}) } as const;
    const page = await visitor("listWorkplaceAdoptions", { params: { slug: giver.slug }, query });
    seen.push(...page.items.map(({ story }) => story.title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.toSorted()).toEqual(["Kaksi jaettua", "Kolme jaettua", "Yksi jaettu"]);
  const taken = { params: { slug: taker.slug }, query: { side: "taken" } } as const;
  expect((await visitor("listWorkplaceAdoptions", taken)).items).toHaveLength(3);
  await giver.editor.call("unpublishStory", { params: { slug: "yksi-jaettu" }, body: { reason: "Väärin" } });
  expect((await visitor("listWorkplaceAdoptions", taken)).items).toHaveLength(2);
});

test("an editor sees at a story where to record it, and what the organisation keeps of it, with who wrote it down", async () => {
  const slug = await newStory(home, "Oma näkymä");
  const params = { slug };
  expect(await vantaa.editor.call("getMyAdoptions", { params })).toEqual({
    workplaces: [{ slug: vantaa.slug, name: vantaa.name, adoptionId: null }],
    items: [],
    maySpeak: false,
  });
  const adoptionId = await adopt(vantaa, slug, { visibility: "organisation" });
  const mine = await vantaa.editor.call("getMyAdoptions", { params });
  expect(mine.workplaces[0]?.adoptionId).toBe(adoptionId);
  expect(mine.items).toMatchObject([{ mayEdit: true, visibility: "organisation", story: { slug } }]);
  expect(mine.items[0]?.steps[0]?.by).toBe("Eija Editor");
  expect(await home.editor.call("getMyAdoptions", { params })).toMatchObject({
    workplaces: [],
    items: [],
    maySpeak: true,
  });
});

test("the log is only added to: the application's role can neither change nor remove an entry", async () => {
  const slug = await newStory(home, "Muuttumaton loki");
  await adopt(vantaa, slug);
  await expect(sql`update adoption_entry set outcome = 'x'`.execute(site.db)).rejects.toThrow("denied");
  await expect(sql`delete from adoption_entry`.execute(site.db)).rejects.toThrow("denied");
});

test("own data has one's entries, and erasing a person keeps them without the name", async () => {
  const place = await newPlace(site, "vantaa", "Lähtijän päiväkoti");
  const slug = await newStory(home, "Lähtijän kirjaama");
  const params = { id: await adopt(place, slug, { outcome: "Toimi hyvin." }) };
  const data = await place.editor.call("exportMyData", {});
  expect(data["adoption_entries"]).toMatchObject([
    { story: slug, workplace: place.slug, status: "in_use", outcome: "Toimi hyvin." },
  ]);
  await place.editor.call("eraseMe", {});
  const { steps } = await place.author.call("getAdoption", { params });
  expect(steps).toMatchObject([{ outcome: "Toimi hyvin.", by: "" }]);
  const today = await dayFromNow(site, 0);
  expect(steps[0]?.date).toBe(today);
});

test("reading who uses a story takes one statement, and the story with it three", async () => {
  const slug = await newStory(home, "Lausekkeet lasketaan");
  await adopt(vantaa, slug);
  expect(await statementsOf(() => usersOf(slug))).toHaveLength(1);
  const page = async () => [await visitor("getStory", { params: { slug } }), await usersOf(slug)];
  expect(await statementsOf(page)).toHaveLength(3);
  // Who asks, and then what they want to know.
  const own = () => vantaa.editor.call("getMyAdoptions", { params: { slug } });
  expect(await statementsOf(own)).toHaveLength(2);
});

test("a workplace's page with both sides of its reuse costs at most five statements", async () => {
  const params = { slug: vantaa.slug };
  const reading = () =>
    Promise.all([
      visitor("getWorkplace", { params }),
      visitor("listStories", { query: { workplace: vantaa.slug } }),
      visitor("listWorkplaceAdoptions", { params, query: { side: "taken" } }),
      visitor("listWorkplaceAdoptions", { params, query: { side: "given" } }),
    ]);
  expect((await statementsOf(reading)).length).toBeLessThanOrEqual(5);
});
