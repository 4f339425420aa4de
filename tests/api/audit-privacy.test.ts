import { expect, test } from "vitest";
import { adopt, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";

// What moderators may not read elsewhere, the log does not tell them.

const { site, moderator, home, vantaa } = await siteWithAdopters();
const entries = async (query: object) => (await moderator.call("listAuditEntries", { query })).items;

test("a draft has no title in it before it waits for a moderator, nor is it found by that", async () => {
  const { call, email } = home.editor;
  const workplace = await workplaceWith(site.db, [{ email, role: "editor" }], { isTrusted: false });
  const { id } = await call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(call, id, wholeStory("Salainen luonnos"));
  const begun = async () => {
    const [entry] = (await entries({ thing: id })).slice(-1);
    return entry?.things.find((thing) => thing.id === id);
  };
  expect(await begun()).toMatchObject({ label: null });
  expect(await entries({ about: "salainen" })).toEqual([]);
  await call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  expect(await begun()).toMatchObject({ label: "Salainen luonnos" });
  expect(await entries({ about: "salainen" })).not.toEqual([]);
});

test("what an organisation keeps to itself of what it uses is in it only once it is released", async () => {
  const story = await newStory(home, "Käytetty tarina");
  const id = await adopt(vantaa, story, { visibility: "organisation" });
  expect(await entries({ thing: id })).toEqual([]);
  await vantaa.editor.call("setAdoptionVisibility", { params: { id }, body: { visibility: "public" } });
  expect((await entries({ thing: id })).map(({ action }) => action)).toContain("adoption.created");
});
