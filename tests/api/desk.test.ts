import type { Desk } from "@tori/contract/desk";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { type Person, signInAs } from "../support/person.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db } = site;
const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const author = await signInAs(site, "author@lahti.test", { name: "Antti Author" });
const stranger = await signInAs(site, "stranger@espoo.test", { name: "Outi Outo" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const members = [
  { email: editor.email, role: "editor" },
  { email: author.email, role: "author" },
] as const;
const workplace = await workplaceWith(db, members, { isTrusted: false });

const deskOf = ({ call }: Person): Promise<Desk> => call("getMyDesk", {});
const titles = (list: { items: { title: string }[] }) => list.items.map(({ title }) => title);

test("a story moves over the desks of those whose it is, and shows on nobody else's", async () => {
  const { id } = await author.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(author.call, id, wholeStory("Kulkee pöydältä toiselle"));
  for (const person of [author, editor])
    expect((await deskOf(person)).drafts.items).toMatchObject([
      { title: "Kulkee pöydältä toiselle", updatedBy: "Antti Author", missing: 0, isClaim: false },
    ]);
  expect((await deskOf(stranger)).drafts).toEqual({ items: [], total: 0 });
  expect(titles((await deskOf(moderator)).drafts)).toEqual([]);

  const sendIn = () => editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  await sendIn();
  expect(titles((await deskOf(author)).waiting)).toEqual(["Kulkee pöydältä toiselle"]);
  expect((await deskOf(author)).drafts.total).toBe(0);
  expect((await deskOf(moderator)).tasks.moderation).toBe(1);
  expect((await deskOf(author)).tasks.moderation).toBeNull();

  const review = async (decision: "return" | "publish", note: string) => {
    const { updatedAt: seen } = await moderator.call("getDraft", { params: { id } });
    await moderator.call("reviewDraft", { params: { id }, body: { decision, note, seen } });
  };
  await review("return", "Kerro kestosta.");
  expect((await deskOf(author)).drafts.items).toMatchObject([{ id, returnedWith: "Kerro kestosta." }]);
  await sendIn();
  await review("publish", "");
  const slug = "kulkee-poydalta-toiselle";
  expect((await deskOf(author)).published.items).toMatchObject([
    { slug, state: "published", draftId: null, mayDecide: false },
  ]);
  const next = await author.call("createNextDraft", { params: { slug } });
  await editor.call("retireStory", { params: { slug }, body: { reason: "Yksikkö lopetettiin." } });
  expect((await deskOf(editor)).published.items).toMatchObject([
    { slug, state: "retired", stateReason: "Yksikkö lopetettiin.", draftId: next.id, mayDecide: true },
  ]);
});

test("who asks to join is a task of the editors alone", async () => {
  await stranger.call("askToJoin", { params: { slug: workplace }, body: { message: "" } });
  expect((await deskOf(editor)).tasks.joinRequests).toMatchObject([
    { workplace: { slug: workplace }, count: 1 },
  ]);
  expect((await deskOf(author)).tasks.joinRequests).toEqual([]);
});

test("a draft tells how much it lacks, and who began it while nobody has written in it", async () => {
  const { id } = await author.call("createDraft", { body: { workplace, language: "sv" } });
  const [draft] = (await deskOf(editor)).drafts.items;
  expect(draft).toMatchObject({ id, title: "", language: "sv", updatedBy: "Antti Author", missing: 10 });
  await editor.call("deleteDraft", { params: { id } });
});

test("what readers tell is a task of those who can mend it", async () => {
  const slug = "kulkee-poydalta-toiselle";
  await stranger.call("sendStoryNotice", {
    params: { slug },
    body: { kind: "wrong", text: "Vuosi on väärin." },
  });
  expect((await deskOf(editor)).tasks.notices).toBe(1);
  for (const person of [author, stranger, moderator]) expect((await deskOf(person)).tasks.notices).toBe(0);
});

test("of a long list the first are there, with how many there are in all", async () => {
  const open = () => author.call("createDraft", { body: { workplace, language: "fi" } });
  for (let made = 0; made < 55; made += 1) await open();
  const { drafts } = await deskOf(author);
  expect([drafts.items.length, drafts.total]).toEqual([50, 56]);
});

test("a desk costs at most five statements, with the one that tells who asks", async () => {
  expect((await statementsOf(() => deskOf(moderator))).length).toBeLessThanOrEqual(5);
});
