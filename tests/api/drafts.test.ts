import { randomUUID } from "node:crypto";
import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { Call } from "@tori/contract/endpoints";
import { expect, test } from "vitest";
import { workSearch } from "../../apps/api/src/search/work.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { codeFor, signInAs } from "../support/person.ts";
import { until } from "../support/copies.ts";

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db, fastify, worker, search } = site;
await workSearch(worker, db, search);

const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const author = await signInAs(site, "author@lahti.test", { name: "Antti Author" });
const stranger = await signInAs(site, "stranger@espoo.test", { name: "Outi Outo" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const members = [
  { email: editor.email, role: "editor" },
  { email: author.email, role: "author" },
] as const;
const trusted = await workplaceWith(db, members);
const visitor = createClient(fastify);
const licence = { licence: "CC-BY-4.0" } as const;

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { problem: { code: string } }) => error.problem.code,
  );

async function newDraft(sections: object, workplace = trusted): Promise<string> {
  const { id } = await author.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(author.call, id, sections);
  return id;
}

const saveAs =
  (call: Call) =>
  (id: string, key: DraftSectionKey, value: unknown, ifMatch = '"0"') =>
    call("saveDraftSection", { params: { id, key }, headers: { "if-match": ifMatch }, body: { value } });
const save = saveAs(author.call);

test("an author writes, an editor publishes, and readers find the story", async () => {
  const id = await newDraft(wholeStory("Vuorosuunnittelu sujuu Möysässä"));
  expect(await refusal(author.call("publishDraft", { params: { id }, body: licence }))).toBe("forbidden");
  const published = await editor.call("publishDraft", { params: { id }, body: licence });
  expect(published).toEqual({ state: "published", slug: "vuorosuunnittelu-sujuu-moysassa" });
  const story = await visitor("getStory", { params: { slug: published.slug } });
  expect(story).toMatchObject({
    title: "Vuorosuunnittelu sujuu Möysässä",
    publisher: "workplace",
    status: "in_use",
    effort: "small",
    cost: null,
    version: 1,
    sectors: ["early_childhood"],
    duration: null,
    resultsKnown: true,
    contact: { email: "paivakoti@lahti.test", role: "Johtaja", canSpar: true },
    indicators: [{ name: "Poissaolot", before: "12", after: "7", how: "Henkilöstöjärjestelmästä" }],
  });
  expect(story.sections.map(({ key }) => key)).toEqual(["need", "action", "results"]);
  // A proposed word is nobody's tag before a moderator's yes.
  expect(story.tags).toEqual([]);
  await until(async () => {
    const { items } = await visitor("searchStories", { query: { q: "vuorosuunnitelu möysä" } });
    return items.some(({ slug }) => slug === published.slug);
  });
  const version = await db
    .selectFrom("story_version as v")
    .innerJoin("person as p", "p.id", "v.accepted_by")
    .select(["p.email", "v.accepted_at", "v.contact_email", "v.duration"])
    .where("v.story_id", "=", story.id)
    .executeTakeFirstOrThrow();
  expect(version).toMatchObject({
    email: editor.email,
    contact_email: "paivakoti@lahti.test",
    duration: null,
  });
  expect(await refusal(editor.call("getDraft", { params: { id } }))).toBe("not_found");
});

test("what publishing asks for is told section by section, in the reader's language", async () => {
  const { id } = await author.call("createDraft", { body: { workplace: trusted, language: "fi" } });
  await save(id, "title", "x".repeat(130));
  const swedish = createClient(fastify, { jar: editor.jar, headers: { "accept-language": "sv" } });
  const answer = swedish("publishDraft", { params: { id }, body: licence });
  await expect(answer).rejects.toMatchObject({
    problem: {
      code: "invalid_input",
      detail: "Något saknas fortfarande i berättelsen. Komplettera de markerade ställena.",
      fields: [
        { field: "title", message: "Korta rubriken till högst 120 tecken." },
        { field: "summary" },
        { field: "need" },
        { field: "action" },
        { field: "results.known" },
        { field: "status.status" },
        { field: "classification.practices" },
        { field: "classification.sectors" },
        { field: "classification.tags" },
        { field: "contact.email" },
      ],
    },
  });
});

test("a practice category that does not exist is refused by its field", async () => {
  const id = await newDraft({
    ...wholeStory("Tuntematon toimintatapa"),
    classification: { practices: ["ei-ole"], sectors: ["education"], tags: [{ proposed: "uusi sana" }] },
  });
  await expect(editor.call("publishDraft", { params: { id }, body: licence })).rejects.toMatchObject({
    problem: { code: "invalid_input", fields: [{ field: "classification.practices" }] },
  });
});

test("a personal identity code is refused in what readers get, and a phone number is not", async () => {
  const code = "131052-308T";
  const whole = wholeStory("Puhelin 040 123 4567 päivystää");
  const id = await newDraft({ ...whole, summary: `Asiakas ${code} sai ajan.` });
  const publish = (changeNote: string) =>
    editor.call("publishDraft", { params: { id }, body: { ...licence, changeNote } });
  const message = "Poista henkilötunnus: tämän tekstin voivat lukea kaikki.";
  await expect(publish("")).rejects.toMatchObject({ problem: { fields: [{ field: "summary", message }] } });
  await save(id, "summary", "Asiakas sai ajan.", '"1"');
  await expect(publish(`Poistettu ${code}`)).rejects.toMatchObject({
    problem: { fields: [{ field: "changeNote", message }] },
  });
  const { slug } = await publish("");
  const retired = editor.call("retireStory", { params: { slug }, body: { reason: `Kuollut: ${code}` } });
  await expect(retired).rejects.toMatchObject({ problem: { fields: [{ field: "reason" }] } });
});

test("a save in place of what one has not seen is refused with what is there", async () => {
  const { id } = await author.call("createDraft", { body: { workplace: trusted, language: "fi" } });
  const { etag } = await save(id, "title", "Ensimmäinen otsikko");
  expect(etag).toBe('"1"');
  await saveAs(editor.call)(id, "title", "Editorin otsikko", etag);
  for (const seen of [etag, '"0"', '"9"'])
    await expect(save(id, "title", "Oma otsikko", seen)).rejects.toMatchObject({
      problem: {
        status: 412,
        code: "stale",
        current: { value: "Editorin otsikko", etag: '"2"', savedBy: "Eeva Editori" },
      },
    });
  const { sections } = await author.call("getDraft", { params: { id } });
  expect(sections.title?.value).toBe("Editorin otsikko");
});

test("among many first saves of a section at once one wins, and the others are told", async () => {
  const { id } = await author.call("createDraft", { body: { workplace: trusted, language: "fi" } });
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, n) => refusal(save(id, "summary", `Teksti ${n}`))),
  );
  expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(["done", "stale"]));
});

test("a hundred repeats with one key publish once, and all get the same answer", async () => {
  const id = await newDraft(wholeStory("Sata kertaa sama pyyntö"));
  const call = createClient(fastify, { jar: editor.jar, headers: { "idempotency-key": randomUUID() } });
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => call("publishDraft", { params: { id }, body: licence })),
  );
  expect(new Set(answers.map(({ slug }) => slug))).toEqual(new Set(["sata-kertaa-sama-pyynto"]));
  const stories = await db.selectFrom("story").select("id").where("slug", "like", "sata-kertaa%").execute();
  expect(stories).toHaveLength(1);
  const other = call("publishDraft", { params: { id }, body: { ...licence, changeNote: "Toinen" } });
  expect(await refusal(other)).toBe("key_reused");
});

test("stories of one title have addresses of their own, published at once too", async () => {
  const ids = [];
  for (let n = 0; n < 4; n += 1) ids.push(await newDraft(wholeStory("Aivan sama otsikko")));
  const answers = await Promise.all(
    ids.map((id) => editor.call("publishDraft", { params: { id }, body: licence })),
  );
  expect(answers.map(({ slug }) => slug).toSorted()).toEqual([
    "aivan-sama-otsikko",
    "aivan-sama-otsikko-2",
    "aivan-sama-otsikko-3",
    "aivan-sama-otsikko-4",
  ]);
});

test("a new workplace's first story waits, comes back, goes again and is out with the moderator's yes", async () => {
  const fresh = await workplaceWith(db, members, { isTrusted: false });
  const id = await newDraft(wholeStory("Uuden työpaikan ensimmäinen"), fresh);
  const sendIn = () => editor.call("publishDraft", { params: { id }, body: licence });
  expect(await refusal(moderator.call("getDraft", { params: { id } }))).toBe("not_found");
  expect((await sendIn()).state).toBe("waiting");
  expect(await refusal(sendIn())).toBe("conflict");
  expect(await refusal(save(id, "title", "Muutos", '"1"'))).toBe("conflict");
  const { items: queue } = await moderator.call("listWaiting", {});
  expect(queue.filter(({ kind }) => kind === "first_story")).toMatchObject([
    { id, title: "Uuden työpaikan ensimmäinen" },
  ]);
  const read = await moderator.call("getDraft", { params: { id } });
  expect(read).toMatchObject({
    createdBy: "Antti Author",
    rights: { write: false, publish: false, review: true, delete: false },
  });
  let seen = read.updatedAt;
  const review = (decision: "return" | "publish", note = "") =>
    moderator.call("reviewDraft", { params: { id }, body: { decision, note, seen } });
  expect(await refusal(review("return"))).toBe("invalid_input");
  await review("return", "Kerro vielä, kauanko kokeilu kesti.");
  expect(await refusal(review("publish"))).toBe("not_found");
  const { steps, state, rights } = await author.call("getDraft", { params: { id } });
  expect(rights).toEqual({ write: true, publish: false, review: false, delete: true });
  expect(state).toBe("open");
  expect(steps).toMatchObject([
    { kind: "sent_in", note: null },
    { kind: "returned", note: "Kerro vielä, kauanko kokeilu kesti." },
  ]);
  await sendIn();
  // It may say something else than what the moderator has read.
  expect(await refusal(review("publish"))).toBe("stale");
  seen = (await moderator.call("getDraft", { params: { id } })).updatedAt;
  await review("publish");
  const story = await visitor("getStory", { params: { slug: "uuden-tyopaikan-ensimmainen" } });
  expect(story.state).toBe("published");
  const { items } = await visitor("listLocalMails", {});
  expect(items.filter(({ to }) => to === author.email).map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(["Tarinanne palautettiin muokattavaksi", "Tarinanne on julkaistu"]),
  );
  // From now on it publishes by itself.
  const next = await newDraft(wholeStory("Uuden työpaikan toinen"), fresh);
  const published = await editor.call("publishDraft", { params: { id: next }, body: licence });
  expect(published.state).toBe("published");
});

test("a draft is its workplace's alone, and its story nobody else's", async () => {
  const id = await newDraft({ title: "Salainen luonnos" });
  const params = { id };
  expect(await refusal(stranger.call("getDraft", { params }))).toBe("not_found");
  expect(await refusal(moderator.call("getDraft", { params }))).toBe("not_found");
  expect(await refusal(saveAs(stranger.call)(id, "title", "Kaappaus", '"1"'))).toBe("not_found");
  expect(await refusal(stranger.call("publishDraft", { params, body: licence }))).toBe("not_found");
  expect(await refusal(stranger.call("deleteDraft", { params }))).toBe("not_found");
  const body = { workplace: trusted, language: "fi" } as const;
  expect(await refusal(stranger.call("createDraft", { body }))).toBe("not_found");
  const draft = await db
    .selectFrom("draft as d")
    .innerJoin("story as s", "s.id", "d.story_id")
    .select("s.slug")
    .where("d.id", "=", id)
    .executeTakeFirstOrThrow();
  expect(await refusal(visitor("getStory", { params: draft }))).toBe("not_found");
  await author.call("deleteDraft", { params });
  expect(await refusal(author.call("getDraft", { params }))).toBe("not_found");
});

test("a save after signing out is refused, and what was saved is there after signing in again", async () => {
  const leaver = await signInAs(site, "leaver@lahti.test", { name: "Lasse Lähtijä" });
  const workplace = await workplaceWith(db, [{ email: leaver.email, role: "author" }]);
  const { id } = await leaver.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAs(leaver.call)(id, "title", "Ennen lähtöä", '"0"');
  const jar = new Map(leaver.jar);
  await leaver.call("signOut", {});
  const gone = createClient(fastify, { jar });
  expect(await refusal(saveAs(gone)(id, "title", "Lähdön jälkeen", '"1"'))).toBe("signed_out");
  await leaver.call("requestSignInCode", { body: { email: leaver.email } });
  const code = await codeFor(leaver.call, leaver.email);
  await leaver.call("signIn", { body: { email: leaver.email, code, isShared: true } });
  const { sections } = await leaver.call("getDraft", { params: { id } });
  expect(sections.title?.value).toBe("Ennen lähtöä");
});

test("moderators write for the editors, with sources and without a workplace", async () => {
  const body = { organisation: "lahti", workplaceName: "Kaupunginkirjasto", language: "fi" } as const;
  expect(await refusal(editor.call("createDraft", { body }))).toBe("forbidden");
  const { id } = await moderator.call("createDraft", { body });
  const { contact: _, ...sections } = wholeStory("Toimituksen oma koonti");
  await saveAll(moderator.call, id, { ...sections, sources: [{ title: "Lahti", url: "lahti.fi" }] });
  const publish = () => moderator.call("publishDraft", { params: { id }, body: licence });
  await expect(publish()).rejects.toMatchObject({ problem: { fields: [{ field: "sources.0.url" }] } });
  await saveAs(moderator.call)(id, "sources", [{ title: "Lahti", url: "https://lahti.fi/kirjasto" }], '"1"');
  const { slug } = await publish();
  const story = await visitor("getStory", { params: { slug } });
  expect(story).toMatchObject({ publisher: "editorial", workplace: "Kaupunginkirjasto" });
  expect(story.sources).toEqual([{ title: "Lahti", url: "https://lahti.fi/kirjasto" }]);
});
