import { ProblemError } from "@tori/contract/problem-error";
import { expect, test } from "vitest";
import { beginAdaptation, changedNeed, publishAdaptation, saveOver } from "../support/adaptations.ts";
import { newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();
const { db } = site;

const draftOf = (id: string) => vantaa.author.call("getDraft", { params: { id } });
const storyAt = (slug: string) => visitor("getStory", { params: { slug } });
const adaptationAt = (slug: string) => visitor("getAdaptation", { params: { slug } });
const take = (slug: string, state: "hidden" | "unpublished") =>
  db.updateTable("story").set({ state }).where("slug", "=", slug).execute();

test("an adaptation begins with what may hold there too, and names what it is made from", async () => {
  const slug = await newStory(home, "Pohjaksi otettava");
  const { sections, basis, workplace, story } = await draftOf(await beginAdaptation(vantaa, slug));
  expect(Object.keys(sections).toSorted()).toEqual([
    "action",
    "audience",
    "basis",
    "classification",
    "links",
    "need",
    "summary",
  ]);
  expect(sections.basis?.value).toEqual({ kind: "adapted", parts: {} });
  expect(basis).toMatchObject({
    story: { slug, title: "Pohjaksi otettava" },
    organisation: { slug: "lahti" },
    workplace: home.name,
    version: 1,
  });
  expect(workplace?.slug).toBe(vantaa.slug);
  expect(story.state).toBe("draft");
});

test("an inspiration, and one in another language, begins with no text of the other story", async () => {
  const slug = await newStory(home, "Innoittava tarina");
  for (const more of [{ kind: "inspired" }, { language: "sv" }] as const) {
    const place = await newPlace(site, "vantaa", "Innostuva paikka");
    const id = await beginAdaptation(place, slug, more);
    const draft = await place.author.call("getDraft", { params: { id } });
    expect(Object.keys(draft.sections).toSorted()).toEqual(["audience", "basis", "classification"]);
    expect(draft.language).toBe("language" in more ? "sv" : "fi");
  }
});

test("who begins the same again, or at the same time, gets the draft that is there", async () => {
  const slug = await newStory(home, "Kahdesti sovellettava");
  const ids = await Promise.all([beginAdaptation(vantaa, slug), beginAdaptation(vantaa, slug)]);
  expect(ids[0]).toBe(ids[1]);
  expect(await beginAdaptation(espoo, slug)).not.toBe(ids[0]);
  await publishAdaptation(vantaa, ids[0], "Ensimmäinen sovellus kahdesta");
  expect(await beginAdaptation(vantaa, slug)).not.toBe(ids[0]);
});

test("published, it and the other story lead to each other, and it counts as no reuse", async () => {
  const slug = await newStory(home, "Molempiin suuntiin");
  const adaptation = await publishAdaptation(
    vantaa,
    await beginAdaptation(vantaa, slug),
    "Sovellettu suunta",
  );
  expect((await storyAt(adaptation)).basedOn).toEqual([
    expect.objectContaining({
      kind: "adapted",
      version: 1,
      story: { slug, language: "fi", title: "Molempiin suuntiin" },
    }),
  ]);
  const origin = await storyAt(slug);
  expect(origin.basisFor).toMatchObject([{ slug: adaptation, kind: "adapted" }]);
  expect(origin.reuse.total).toBe(0);
});

test("the two stand beside each other as they were, with what was changed and why, for three statements", async () => {
  const slug = await newStory(home, "Vierekkäin luettava");
  const adaptation = await publishAdaptation(
    vantaa,
    await beginAdaptation(vantaa, slug),
    "Vierekkäin sovellettu",
  );
  const next = await home.editor.call("createNextDraft", { params: { slug } });
  await saveOver(home.editor.call, next.id, { summary: "Alkuperäinen muuttui myöhemmin." });
  await home.editor.call("publishDraft", { params: next, body: { licence: "CC-BY-4.0" } });
  let told: Awaited<ReturnType<typeof adaptationAt>> | undefined;
  const statements = await statementsOf(async () => {
    told = await adaptationAt(adaptation);
  });
  expect(statements.length).toBeLessThanOrEqual(3);
  expect(told).toMatchObject({
    slug: adaptation,
    story: { title: "Vierekkäin sovellettu" },
    origin: {
      kind: "adapted",
      text: { number: 1, summary: "Vuorot suunnitellaan yhdessä, ja lepoaika pitää." },
    },
    parts: {
      need: { change: "changed", why: "Meillä vuoroja on vähemmän." },
      action: { change: "kept", why: "" },
    },
  });
});

test("the next version of an adaptation keeps its origin and its words, and may change them", async () => {
  const slug = await newStory(home, "Versioituvan pohja");
  const adaptation = await publishAdaptation(
    vantaa,
    await beginAdaptation(vantaa, slug),
    "Versioituva sovellus",
  );
  const { id } = await vantaa.editor.call("createNextDraft", { params: { slug: adaptation } });
  const { basis, sections } = await draftOf(id);
  expect(basis?.story?.slug).toBe(slug);
  expect(sections.basis?.value).toMatchObject({ kind: "adapted", parts: { action: { change: "kept" } } });
  await saveOver(vantaa.editor.call, id, { basis: { kind: "copied", parts: {} } });
  await vantaa.editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  expect(await adaptationAt(adaptation)).toMatchObject({ origin: { kind: "copied", version: 1 }, parts: {} });
});

test("publishing asks what was changed and why; a copy need not have changed anything", async () => {
  const slug = await newStory(home, "Kysytty pohja");
  const id = await beginAdaptation(vantaa, slug);
  const lacks = async (sections: typeof changedNeed) => {
    const error: unknown = await publishAdaptation(vantaa, id, "Kysytty sovellus", sections).catch(
      (each) => each,
    );
    return error instanceof ProblemError ? error.problem.fields?.map(({ field }) => field) : [];
  };
  const basis = (need: { change: "kept" | "changed" | null; why: string }) => ({
    basis: { kind: "adapted" as const, parts: { need } },
  });
  expect(await lacks({ basis: { kind: "adapted", parts: {} } })).toEqual(["basis.kind"]);
  expect(await lacks(basis({ change: "kept", why: "" }))).toEqual(["basis.kind"]);
  expect(await lacks(basis({ change: "changed", why: " " }))).toEqual(["basis.parts.need.why"]);
  expect(await lacks(basis({ change: "changed", why: "a".repeat(501) }))).toEqual(["basis.parts.need.why"]);
  expect(await lacks(basis({ change: "changed", why: "Soittakaa 131052-308T" }))).toEqual([
    "basis.parts.need.why",
  ]);
  expect(await lacks({ basis: { kind: "copied", parts: {} } })).toEqual([]);
});

test("what is taken from readers meanwhile hinders no publishing: its makers are named, and nothing else", async () => {
  for (const state of ["hidden", "unpublished"] as const) {
    const slug = await newStory(home, `Salattava pohja ${state}`);
    const place = await newPlace(site, "espoo", "Ehtivä paikka");
    const id = await beginAdaptation(place, slug);
    await take(slug, state);
    const draft = await place.author.call("getDraft", { params: { id } });
    expect(draft.basis).toMatchObject({ story: null, organisation: { slug: "lahti" }, workplace: home.name });
    const preview = await place.author.call("getDraftPreview", { params: { id } });
    expect(preview.story.basedOn).toMatchObject([{ story: null, version: null }]);
    const adaptation = await publishAdaptation(place, id, `Ehtinyt sovellus ${state}`);
    const answers = [await storyAt(adaptation), await adaptationAt(adaptation)];
    expect(JSON.stringify(answers)).not.toContain("Salattava");
    expect(JSON.stringify(answers)).not.toContain(slug);
    expect(answers).toMatchObject([
      { basedOn: [{ story: null, organisation: { slug: "lahti" }, workplace: home.name }] },
      { origin: { story: null, text: null } },
    ]);
  }
});

test("a retired origin stays readable beside what was made from it, and nothing new is begun from it", async () => {
  const slug = await newStory(home, "Vanhentuva pohja");
  const adaptation = await publishAdaptation(vantaa, await beginAdaptation(vantaa, slug), "Vanhan sovellus");
  await home.editor.call("retireStory", { params: { slug }, body: { reason: "Ei enää tehdä" } });
  expect((await adaptationAt(adaptation)).origin.text?.number).toBe(1);
  expect(await refusal(beginAdaptation(espoo, slug))).toBe("conflict");
});

test("nothing is begun from one's own story, one that cannot be read, or one that is none", async () => {
  const slug = await newStory(home, "Oma tarina");
  expect(await refusal(beginAdaptation(home, slug))).toBe("invalid_input");
  expect(await refusal(beginAdaptation(vantaa, "ei-ole"))).toBe("not_found");
  expect(await refusal(beginAdaptation(vantaa, "a\u0000b"))).toBe("not_found");
  for (const [state, code] of [
    ["hidden", "gone"],
    ["unpublished", "gone"],
  ] as const) {
    const taken = await newStory(home, `Poissa ${state}`);
    await take(taken, state);
    expect(await refusal(beginAdaptation(vantaa, taken))).toBe(code);
  }
  const { id } = await home.author.call("createDraft", { body: { workplace: home.slug, language: "fi" } });
  const { story } = await home.author.call("getDraft", { params: { id } });
  expect(await refusal(beginAdaptation(vantaa, story.slug))).toBe("not_found");
});

test("an adaptation is begun in one's own workplace alone, and others learn nothing of its draft", async () => {
  const slug = await newStory(home, "Rajattu pohja");
  const body = { workplace: vantaa.slug, language: "fi", kind: "adapted" } as const;
  for (const { call } of [espoo.editor, home.editor, moderator])
    expect(await refusal(call("createAdaptation", { params: { slug }, body }))).toBe("not_found");
  expect(await refusal(visitor("createAdaptation", { params: { slug }, body }))).toBe("signed_out");
  const id = await beginAdaptation(vantaa, slug);
  const save = { params: { id, key: "basis" as const }, headers: { "if-match": '"1"' } };
  for (const { call } of [espoo.editor, home.editor, moderator]) {
    expect(await refusal(call("getDraft", { params: { id } }))).toBe("not_found");
    expect(await refusal(call("saveDraftSection", { ...save, body: { value: changedNeed.basis } }))).toBe(
      "not_found",
    );
  }
  expect((await storyAt(slug)).basisFor).toEqual([]);
});

test.each([
  ["another story", { kind: "adapted", parts: {}, story: "toinen-tarina" }],
  ["a part that there is none of", { kind: "adapted", parts: { title: { change: "kept", why: "" } } }],
  ["an unknown kind", { kind: "stolen", parts: {} }],
  ["NUL bytes", { kind: "adapted", parts: { need: { change: "kept", why: "a\u0000" } } }],
  ["nothing", null],
])("a basis of %s is not saved", async (_what, value) => {
  const slug = await newStory(home, "Tarkka pohja");
  const id = await beginAdaptation(vantaa, slug);
  const saved = vantaa.author.call("saveDraftSection", {
    params: { id, key: "basis" },
    headers: { "if-match": '"1"' },
    body: { value },
  });
  expect(await refusal(saved)).toBe("invalid_input");
});

test("a story that is made from no other gets no basis, and no page of differences", async () => {
  const slug = await newStory(home, "Itse keksitty");
  const { id } = await home.author.call("createNextDraft", { params: { slug } });
  expect((await home.author.call("getDraft", { params: { id } })).basis).toBeNull();
  expect(await refusal(saveOver(home.author.call, id, changedNeed))).toBe("not_found");
  expect(await refusal(adaptationAt(slug))).toBe("not_found");
});
