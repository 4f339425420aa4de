import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { tidy } from "../../apps/api/src/platform/tidy.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db, fastify } = site;
const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const author = await signInAs(site, "author@lahti.test", { name: "Antti Author" });
const stranger = await signInAs(site, "stranger@espoo.test", { name: "Outi Outo" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const workplace = await workplaceWith(db, [
  { email: editor.email, role: "editor" },
  { email: author.email, role: "author" },
]);
const visitor = createClient(fastify);

async function publish(title: string): Promise<string> {
  const { id } = await editor.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(editor.call, id, wholeStory(title));
  return (await editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } })).slug;
}
const send = (slug: string, text: string, { email = "", call = visitor } = {}) =>
  call("sendStoryNotice", { params: { slug }, body: { kind: "outdated", text, email } });
const waiting = async ({ call }: typeof editor) => (await call("listStoryNotices", { query: {} })).items;
const leftToModerators = async () =>
  (await moderator.call("listStoryNotices", { query: { of: "moderators" } })).items.map(
    ({ story }) => story.slug,
  );
const mailsTo = async (email: string) =>
  (await visitor("listLocalMails", {})).items.filter(({ to }) => to === email);

test("a reader tells a workplace of what is out of date, and is answered by mail without anyone seeing the address", async () => {
  const slug = await publish("Vanha puhelinaika");
  const swedish = createClient(fastify, { headers: { "accept-language": "sv" } });
  await send(slug, "Aika on nyt klo 9.", { email: " Lukija@Posti.test ", call: swedish });
  const [mail] = await mailsTo(editor.email);
  expect(mail?.subject).toBe("Lukijan viesti tarinasta Vanha puhelinaika");
  expect(mail?.text).toContain("Aika on nyt klo 9.");
  const [notice] = await waiting(editor);
  expect(notice).toMatchObject({
    story: { slug, title: "Vanha puhelinaika", language: "fi" },
    workplace: { slug: workplace },
    kind: "outdated",
    text: "Aika on nyt klo 9.",
    wantsAnswer: true,
  });
  expect(JSON.stringify([notice, mail])).not.toMatch(/lukija@/i);
  for (const person of [author, stranger, moderator]) expect(await waiting(person)).toEqual([]);

  const handle = ({ call }: typeof editor, answer = "") =>
    call("handleStoryNotice", { params: { id: notice?.id ?? "" }, body: { answer } });
  for (const person of [author, stranger, moderator]) expect(await refusal(handle(person))).toBe("not_found");
  await handle(editor, "Kiitos, korjasimme ajan.");
  const [answer] = await mailsTo("lukija@posti.test");
  expect(answer?.subject).toBe("Svar på ditt meddelande om berättelsen Vanha puhelinaika");
  expect(answer?.text).toContain("Kiitos, korjasimme ajan.");
  expect(await refusal(handle(editor))).toBe("conflict");
  expect(await waiting(editor)).toEqual([]);
  const kept = await db.selectFrom("story_notice").selectAll().execute();
  expect(JSON.stringify(kept)).not.toMatch(/lukija@/);
});

test("without an address no answer can be sent, and the field tells so", async () => {
  await send(await publish("Ilman osoitetta"), "Tässä on kirjoitusvirhe.");
  const [notice] = await waiting(editor);
  const params = { id: notice?.id ?? "" };
  await expect(
    editor.call("handleStoryNotice", { params, body: { answer: "Kiitos!" } }),
  ).rejects.toMatchObject({ problem: { code: "invalid_input", fields: [{ field: "answer" }] } });
  await editor.call("handleStoryNotice", { params, body: {} });
});

test("what concerns an editorial story, or a workplace without an editor, comes to the moderators", async () => {
  const { items } = await visitor("listStories", { query: { limit: 50, organisation: "lahti" } });
  const editorial = items.find(({ publisher }) => publisher === "editorial")?.slug ?? "";
  await send(editorial, "Lähde on poistunut.");
  expect(await leftToModerators()).toEqual([editorial]);
  for (const person of [editor, moderator]) expect(await waiting(person)).toEqual([]);
  const slug = await publish("Muokkaaja lähti");
  await db.updateTable("membership").set({ role: "author" }).where("role", "=", "editor").execute();
  await send(slug, "Tämäkin on vanhaa.");
  expect(await leftToModerators()).toEqual([editorial, slug]);
  await db
    .updateTable("membership")
    .set({ role: "editor" })
    .where("person_id", "=", (id) => id.selectFrom("person").select("id").where("email", "=", editor.email))
    .execute();
  expect(await leftToModerators()).toEqual([editorial]);
  expect(await refusal(editor.call("listStoryNotices", { query: { of: "moderators" } }))).toBe("forbidden");
});

test("only what readers have takes notices, also by an earlier address", async () => {
  const slug = await publish("Tila vaihtuu");
  const [before] = await db.selectFrom("story").select("id").where("slug", "=", slug).execute();
  await db
    .insertInto("story_slug")
    .values({ slug: "tilan-vanha-osoite", story_id: before?.id ?? "" })
    .execute();
  expect(await refusal(send("tilan-vanha-osoite", "Vanhasta osoitteesta."))).toBe("done");
  for (const [state, expected] of [
    ["retired", "done"],
    ["unpublished", "gone"],
    ["hidden", "gone"],
    ["draft", "not_found"],
    ["waiting", "not_found"],
  ] as const) {
    await db.updateTable("story").set({ state, state_reason: "Kokeilu" }).where("slug", "=", slug).execute();
    expect([state, await refusal(send(slug, "Vieläkö tämä pitää?"))]).toEqual([state, expected]);
  }
  expect(await refusal(send("ei-ole-olemassa", "Missä tarina on?"))).toBe("not_found");
});

test.each([
  ["too short a text", { kind: "wrong", text: "   hei  " }, "text"],
  ["too long a text", { kind: "wrong", text: "x".repeat(1001) }, "text"],
  ["a NUL byte", { kind: "wrong", text: "NUL\u0000tavu" }, "text"],
  ["half a surrogate pair", { kind: "wrong", text: "puolikas \ud800 pari" }, "text"],
  ["a number for a text", { kind: "wrong", text: 12345 }, "text"],
  ["an unknown kind", { kind: "kuka", text: "Mikä tämä on?" }, "kind"],
  ["what is no address", { kind: "other", text: "Mikä tämä on?", email: "ei osoite" }, "email"],
  ["two addresses", { kind: "other", text: "Mikä tämä on?", email: "a@b.fi, c@d.fi" }, "email"],
])("%s is refused by its field", async (_what, payload, field) => {
  const response = await fastify.inject({
    method: "POST",
    url: "/api/stories/lahti-citicap-henkilokohtainen-paastokauppa/notices",
    headers: { origin: "http://127.0.0.1:3000", "idempotency-key": randomUUID() },
    payload,
  });
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ code: "invalid_input", fields: [{ field }] });
});

test("a notice that is sent again with its key comes once, and one network sends only so many", async () => {
  const slug = await publish("Monta viestiä");
  const call = createClient(fastify, { headers: { "idempotency-key": randomUUID() } });
  await Promise.all(Array.from({ length: 5 }, () => send(slug, "Sama viesti monesti.", { call })));
  expect((await waiting(editor)).filter(({ story }) => story.slug === slug)).toHaveLength(1);
  const outcomes = [];
  for (let sent = 0; sent < 30; sent += 1) outcomes.push(await refusal(send(slug, `Viesti numero ${sent}`)));
  expect(outcomes.at(-1)).toBe("too_many_requests");
});

test("notices go 90 days after they were handled, and a year after they came", async () => {
  await db.deleteFrom("story_notice").execute();
  const { id: storyId } = await db.selectFrom("story").select("id").limit(1).executeTakeFirstOrThrow();
  const { id: personId } = await db.selectFrom("person").select("id").limit(1).executeTakeFirstOrThrow();
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const insert = (text: string, created: number, handled: number | null) =>
    db
      .insertInto("story_notice")
      .values({
        id: randomUUID(),
        story_id: storyId,
        kind: "other",
        text,
        language: "fi",
        created_at: daysAgo(created),
        ...(handled === null ? {} : { handled_at: daysAgo(handled), handled_by: personId }),
      })
      .execute();
  await insert("käsitelty ammoin", 100, 91);
  await insert("käsitelty äsken", 100, 89);
  await insert("odottanut yli vuoden", 367, null);
  await insert("odottanut alle vuoden", 360, null);
  await tidy(db);
  const left = await db.selectFrom("story_notice").select("text").orderBy("text").execute();
  expect(left.map(({ text }) => text)).toEqual(["käsitelty äsken", "odottanut alle vuoden"]);
});
