import { sql } from "kysely";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { type Person, signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db, fastify } = site;
const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const author = await signInAs(site, "author@lahti.test", { name: "Antti Author" });
const second = await signInAs(site, "toinen@lahti.test", { name: "Tiina Toinen" });
const other = await signInAs(site, "muu@lahti.test", { name: "Mauri Muu" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const workplace = await workplaceWith(db, [
  { email: editor.email, role: "editor" },
  { email: second.email, role: "editor" },
  { email: author.email, role: "author" },
]);
const rival = await workplaceWith(db, [{ email: other.email, role: "editor" }]);
const visitor = createClient(fastify);
const licence = { licence: "CC-BY-4.0" } as const;

/** Editorial stories, about Lahti for these tests, each for one of them. */
const { rows: stories } = await sql<{ slug: string }>`
  update story set organisation_id = (select id from organisation where slug = 'lahti')
  where organisation_id <> (select id from organisation where slug = 'helsinki') returning slug
`.execute(db);
const nextStory = () => stories.shift()?.slug ?? "";

const claim = ({ call }: Person, slug: string, home = workplace) =>
  call("claimStory", { params: { slug }, body: { workplace: home } });
const sendIn = ({ call }: Person, id: string) => call("publishDraft", { params: { id }, body: licence });
const read = (slug: string) => visitor("getStory", { params: { slug } });

type Decision = "comment" | "return" | "publish" | "decline";
async function review(id: string, decision: Decision, note = ""): Promise<void> {
  const { updatedAt: seen } = await moderator.call("getDraft", { params: { id } });
  await moderator.call("reviewDraft", { params: { id }, body: { decision, note, seen } });
}
async function addContact(id: string): Promise<void> {
  await editor.call("saveDraftSection", {
    params: { id, key: "contact" },
    headers: { "if-match": '"0"' },
    body: { value: { email: "kirjasto@lahti.test", role: "Johtaja", canSpar: true } },
  });
}
/** A claim that waits for the moderators. */
async function sentClaim(slug: string): Promise<string> {
  const { id } = await claim(editor, slug);
  await addContact(id);
  await sendIn(editor, id);
  return id;
}
const subjects = async (email: string) =>
  (await visitor("listLocalMails", {})).items.filter(({ to }) => to === email).map(({ subject }) => subject);

test("an editorial story becomes a workplace's own with a moderator's yes, and its sources stay", async () => {
  const slug = nextStory();
  const before = await read(slug);
  const { id } = await claim(editor, slug);
  expect(await claim(second, slug)).toEqual({ id });
  const draft = await author.call("getDraft", { params: { id } });
  expect(draft).toMatchObject({ isClaim: true, needsReview: true, workplace: { slug: workplace } });
  expect(draft.sections.title?.value).toBe(before.title);
  expect((await editor.call("getDraftPreview", { params: { id } })).missing).toEqual([
    { field: "contact.email", message: expect.any(String) as string },
  ]);
  await expect(sendIn(editor, id)).rejects.toMatchObject({
    problem: { code: "invalid_input", fields: [{ field: "contact.email" }] },
  });
  await addContact(id);
  await editor.call("saveDraftSection", {
    params: { id, key: "sources" },
    headers: { "if-match": '"1"' },
    body: { value: [{ title: "Oma raportti", url: "https://lahti.fi/raportti" }] },
  });
  // A workplace that publishes at once otherwise waits, too, and readers keep what they had.
  expect(await sendIn(editor, id)).toEqual({ state: "waiting", slug });
  expect(await read(slug)).toMatchObject({ publisher: "editorial", version: before.version });
  expect(await subjects(moderator.email)).toContain(
    `Työpaikka haluaa ottaa tarinan omakseen: ${before.title}`,
  );
  const { items: queue } = await moderator.call("listWaiting", {});
  expect(queue).toMatchObject([{ id, kind: "claim" }]);
  expect((await moderator.call("getMyDesk", {})).tasks.moderation).toBe(1);

  await review(id, "return", "Kerro vielä, mitä nyt tapahtuu.");
  expect((await editor.call("getMyDesk", {})).drafts.items).toMatchObject([
    { id, isClaim: true, returnedWith: "Kerro vielä, mitä nyt tapahtuu." },
  ]);
  expect(await subjects(editor.email)).toContain("Tarina palautettiin muokattavaksi");
  await sendIn(editor, id);
  await review(id, "publish");
  const after = await read(slug);
  expect(after).toMatchObject({
    id: before.id,
    publisher: "workplace",
    version: before.version + 1,
    contact: { email: "kirjasto@lahti.test" },
    editorialNote: null,
    organisation: { slug: "lahti" },
  });
  expect(after.workplace).toMatch(/^Möysän päiväkoti/);
  expect(after.sources).toEqual([
    ...before.sources,
    { title: "Oma raportti", url: "https://lahti.fi/raportti" },
  ]);
  expect(await subjects(editor.email)).toContain("Tarina on nyt työpaikkanne oma");
  const entries = await db.selectFrom("audit_entry").select("action").execute();
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["story.claim_opened", "draft.sent_in", "draft.returned", "story.claimed"]),
  );

  // From now on it is its workplace's like any other, and the sources come along.
  const next = await author.call("createNextDraft", { params: { slug } });
  await editor.call("publishDraft", { params: next, body: licence });
  expect((await read(slug)).sources).toEqual(after.sources);
  expect(await refusal(moderator.call("createNextDraft", { params: { slug } }))).toBe("forbidden");
  expect(await refusal(claim(other, slug, rival))).toBe("conflict");
});

test("a claim that is none is declined: the editors' story stays as it was, and others may claim it", async () => {
  const slug = nextStory();
  const before = await read(slug);
  const id = await sentClaim(slug);
  expect(await refusal(review(id, "decline"))).toBe("invalid_input");
  await review(id, "decline", "Tarina kertoo toisesta yksiköstä.");
  expect(await refusal(editor.call("getDraft", { params: { id } }))).toBe("not_found");
  expect(await subjects(editor.email)).toContain("Tarina jäi toimitukselle");
  expect(await read(slug)).toEqual(before);
  const { id: again } = await claim(other, slug, rival);
  // What was said of the first one's draft is not the second one's to read.
  const { steps } = await other.call("getDraft", { params: { id: again } });
  expect(steps.map(({ kind }) => kind)).toEqual(["claimed"]);
});

test("only an editor of an active workplace of the organisation claims, and each of the others is told why not", async () => {
  const slug = nextStory();
  expect(await refusal(claim(author, slug))).toBe("forbidden");
  expect(await refusal(claim(other, slug))).toBe("not_found");
  expect(await refusal(claim(moderator, slug))).toBe("not_found");
  expect(await refusal(claim(editor, slug, "ei-ole"))).toBe("not_found");
  expect(await refusal(claim(editor, "ei-ole-tarinaa"))).toBe("not_found");
  const elsewhere = (await visitor("listStories", { query: { organisation: "helsinki" } })).items[0];
  await expect(claim(editor, elsewhere?.slug ?? "")).rejects.toMatchObject({
    problem: { code: "forbidden", detail: expect.stringContaining("toisesta organisaatiosta") as string },
  });
  const home = db.updateTable("workplace").where("slug", "=", workplace);
  await home.set({ state: "waiting" }).execute();
  expect(await refusal(claim(editor, slug))).toBe("conflict");
  await home.set({ state: "active" }).execute();
});

test("a workplace of what an organisation became claims its stories", async () => {
  const elsewhere = (await visitor("listStories", { query: { organisation: "helsinki" } })).items[0];
  const slug = elsewhere?.slug ?? "";
  const lahti = db.selectFrom("organisation").select("id").where("slug", "=", "lahti");
  const espoo = db.selectFrom("organisation").select("id").where("slug", "=", "espoo");
  const follow = (from: string, successor: typeof lahti | null) =>
    db.updateTable("organisation").set({ successor_id: successor }).where("slug", "=", from).execute();
  await follow("helsinki", espoo);
  expect(await refusal(claim(editor, slug))).toBe("forbidden");
  // Two mergers later, and around in a circle, which no data should have.
  await follow("espoo", lahti);
  await follow("lahti", db.selectFrom("organisation").select("id").where("slug", "=", "helsinki"));
  expect(await refusal(claim(editor, slug))).toBe("done");
  for (const organisation of ["helsinki", "espoo", "lahti"]) await follow(organisation, null);
});

test("one works on a story at a time: a rival's claim and the editors' draft keep others away", async () => {
  const slug = nextStory();
  const editors = await moderator.call("createNextDraft", { params: { slug } });
  expect(await refusal(claim(editor, slug))).toBe("conflict");
  await moderator.call("deleteDraft", { params: editors });
  const outcomes = await Promise.all([
    refusal(claim(editor, slug)),
    refusal(claim(other, slug, rival)),
    refusal(claim(second, slug)),
  ]);
  expect(outcomes.filter((outcome) => outcome === "conflict").length).toBeGreaterThan(0);
  const claims = await db
    .selectFrom("draft as d")
    .innerJoin("story as s", "s.id", "d.story_id")
    .select("d.id")
    .where("s.slug", "=", slug)
    .execute();
  expect(claims).toHaveLength(1);
});

test("the editors correct a story under an open claim, but not under one that waits for them", async () => {
  const slug = nextStory();
  const { id } = await claim(editor, slug);
  await addContact(id);
  const editors = await moderator.call("createNextDraft", { params: { slug } });
  expect(editors.id).not.toBe(id);
  await sendIn(editor, id);
  expect(await refusal(review(id, "publish"))).toBe("conflict");
  await moderator.call("deleteDraft", { params: editors });
  expect(await refusal(moderator.call("createNextDraft", { params: { slug } }))).toBe("conflict");
  await review(id, "publish");
  expect((await read(slug)).publisher).toBe("workplace");
});

test("a story that is taken from readers in the meantime is neither sent in nor handed over", async () => {
  const slug = nextStory();
  const { id } = await claim(editor, slug);
  await addContact(id);
  const retire = () =>
    moderator.call("retireStory", { params: { slug }, body: { reason: "Toiminta on päättynyt." } });
  await retire();
  expect(await refusal(claim(other, slug, rival))).toBe("conflict");
  expect(await refusal(sendIn(editor, id))).toBe("conflict");
  await moderator.call("restoreStory", { params: { slug } });
  await sendIn(editor, id);
  await retire();
  expect(await refusal(review(id, "publish"))).toBe("conflict");
  expect(await read(slug)).toMatchObject({ publisher: "editorial", state: "retired" });
});

test("a claimer who has left or is blocked hands nothing over; returned, a colleague sends it in", async () => {
  const slug = nextStory();
  const id = await sentClaim(slug);
  const { me } = await editor.call("getMe", {});
  const person = { id: me?.id ?? "" };
  await moderator.call("blockPerson", { params: person, body: { reason: "Kokeilu" } });
  expect(await refusal(review(id, "publish"))).toBe("conflict");
  await moderator.call("unblockPerson", { params: person });
  await second.call("changeRole", { params: { slug: workplace, ...person }, body: { role: "author" } });
  expect(await refusal(review(id, "publish"))).toBe("conflict");
  await review(id, "return", "Lähettäjä ei ole enää muokkaaja.");
  await sendIn(second, id);
  await review(id, "publish");
  expect((await read(slug)).publisher).toBe("workplace");
  await second.call("changeRole", { params: { slug: workplace, ...person }, body: { role: "editor" } });
});

test("a workplace throws its claim away, and the story stays the editors'", async () => {
  const slug = nextStory();
  const { id } = await claim(second, slug);
  expect(await refusal(other.call("getDraft", { params: { id } }))).toBe("not_found");
  expect(await refusal(moderator.call("getDraft", { params: { id } }))).toBe("not_found");
  await second.call("deleteDraft", { params: { id } });
  expect((await read(slug)).publisher).toBe("editorial");
});

test("a first story is returned, not declined as a claim", async () => {
  const fresh = await workplaceWith(db, [{ email: second.email, role: "editor" }], { isTrusted: false });
  const { id } = await second.call("createDraft", { body: { workplace: fresh, language: "fi" } });
  await saveAll(second.call, id, wholeStory("Uuden työpaikan oma"));
  await sendIn(second, id);
  await expect(review(id, "decline", "Ei käy.")).rejects.toMatchObject({
    problem: { fields: [{ field: "decision" }] },
  });
  expect(await subjects(moderator.email)).toContain("Uuden työpaikan tarina odottaa: Uuden työpaikan oma");
});
