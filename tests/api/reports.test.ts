import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { tidy } from "../../apps/api/src/platform/tidy.ts";
import { createClient } from "../support/client.ts";
import { fieldsOf, problemOf } from "../support/curation.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { hiding, keeping, siteWithReports } from "../support/reports.ts";
import { statementsOf } from "../support/statements.ts";

const { site, visitor, mauri, maija, editor, publish, report, decide, status, mails } =
  await siteWithReports();
const readers = async (slug: string) => refusal(visitor("getStory", { params: { slug } }));

test("anyone reports a story without an account, and sees by the receipt what becomes of it", async () => {
  const slug = await publish("Ilmoitettu tarina");
  const { receipt, id } = await report(slug);
  expect(receipt).toMatch(/^(\w{4}-){3}\w{4}$/);
  expect(await status(receipt)).toMatchObject({
    title: "Ilmoitettu tarina",
    kind: "personal_data",
    words: "Tässä on nimeni.",
    state: "open",
    decisions: [],
    mayAppeal: false,
  });
  expect((await mails(mauri.email))[0]?.subject).toBe("Ilmoitus tarinasta Ilmoitettu tarina");
  const stored = await site.db.selectFrom("story_report").selectAll().where("id", "=", id).execute();
  expect(JSON.stringify(stored)).not.toContain(receipt);
  await decide(id, hiding);
  const typed = receipt.toLowerCase().replaceAll("-", " ");
  expect(await status(typed)).toMatchObject({
    state: "decided",
    decisions: [{ stage: "first", ...hiding }],
  });
  expect(await refusal(status("AAAA-AAAA-AAAA-AAAA"))).toBe("not_found");
});

test("a hidden story is gone for readers, and both sides are told why, and how to appeal", async () => {
  const slug = await publish("Piilotettava tarina");
  const { id } = await report(slug, { email: "Lukija@posti.test" });
  const [confirmed] = await mails("lukija@posti.test");
  expect(confirmed?.text).toMatch(/Seurantakoodisi on (\w{4}-){3}\w{4}/);
  await decide(id, hiding);
  expect(await readers(slug)).toBe("gone");
  const [told] = await mails("lukija@posti.test");
  expect(told?.subject).toBe("Päätös ilmoituksestasi: Piilotettava tarina");
  expect(told?.text).toContain("Syy: Sisällössä on henkilötietoja");
  expect(told?.text).toContain("Nimi on poistettava.");
  expect(told?.text).not.toContain("kuuden kuukauden");
  const [workplace] = await mails(editor.email);
  expect(workplace?.subject).toBe("Tarinanne on piilotettu: Piilotettava tarina");
  expect(workplace?.text).toContain("kuuden kuukauden");
  expect(JSON.stringify(await mails(editor.email))).not.toContain("lukija@posti.test");
  const steps = await site.db.selectFrom("story_step").select("kind").orderBy("at", "desc").execute();
  expect(steps[0]?.kind).toBe("hidden");
});

test("what was kept stays readable, and the workplace hears of it too", async () => {
  const slug = await publish("Pysyvä tarina");
  const { id } = await report(slug, { email: "toinen@posti.test" });
  await decide(id, keeping);
  expect(await readers(slug)).toBe("done");
  expect((await mails("toinen@posti.test"))[0]?.text).toContain("Tarvitset siihen seurantakoodisi");
  expect((await mails(editor.email))[0]?.subject).toBe("Päätös tarinastanne: Pysyvä tarina");
});

test("a reader is answered in the language of their page", async () => {
  const slug = await publish("Kielitarina");
  const swedish = createClient(site.fastify, { headers: { "accept-language": "sv" } });
  const body = { kind: "other", words: "Stämmer inte", email: "lasare@post.test" } as const;
  await swedish("reportStory", { params: { slug }, body });
  expect((await mails("lasare@post.test"))[0]?.subject).toBe("Din anmälan har tagits emot: Kielitarina");
});

test("of two moderators who decide at once one does, and the other is told", async () => {
  const { id } = await report(await publish("Kiistelty tarina"));
  const outcomes = await Promise.all([
    refusal(decide(id, hiding)),
    refusal(decide(id, keeping, { by: maija })),
  ]);
  expect(outcomes.toSorted()).toEqual(["conflict", "done"]);
});

test("other reports of the same story are decided with it, those of another story are not", async () => {
  const slug = await publish("Monesti ilmoitettu");
  const [one, two] = [await report(slug), await report(slug)];
  const other = await report(await publish("Muu tarina"));
  expect((await mauri.call("getReport", { params: { id: one.id } })).others).toEqual([two.id]);
  const wrong = decide(one.id, hiding, { others: [two.id, other.id] });
  expect(Object.keys(await fieldsOf(wrong))).toEqual(["others"]);
  expect(await readers(slug)).toBe("done");
  await decide(one.id, hiding, { others: [two.id] });
  for (const { receipt } of [one, two]) expect((await status(receipt)).state).toBe("decided");
});

test("moderators see what was reported, in the version that it was", async () => {
  const slug = await publish("Muuttuva tarina");
  const { id } = await report(slug);
  const next = await editor.call("createNextDraft", { params: { slug } });
  await editor.call("publishDraft", { params: { id: next.id }, body: { licence: "CC-BY-4.0" } });
  const statements = await statementsOf(() => mauri.call("getReport", { params: { id } }));
  expect(statements.length).toBeLessThanOrEqual(2);
  const { reported, mayDecide } = await mauri.call("getReport", { params: { id } });
  expect(reported).toMatchObject({ number: 1, isCurrent: false, title: "Muuttuva tarina" });
  expect(reported.sections.map(({ key }) => key)).toContain("need");
  expect(mayDecide).toBe(true);
  const list = await statementsOf(() => mauri.call("listReports", { query: {} }));
  expect(list.length).toBeLessThanOrEqual(2);
});

test("a moderator hides a story unasked and brings it back as it was; its workplace is told of both", async () => {
  const slug = await publish("Vanhentunut tarina");
  await editor.call("retireStory", { params: { slug }, body: { reason: "Ei enää käytössä" } });
  const words = "Mainos ei kuulu tänne.";
  await mauri.call("hideStory", { params: { slug }, body: { reason: "advertising", words } });
  expect(await readers(slug)).toBe("gone");
  const again = mauri.call("hideStory", { params: { slug }, body: { reason: "advertising", words } });
  expect(await refusal(again)).toBe("conflict");
  const back = { reason: "corrected", words: "Mainos on poistettu." } as const;
  await maija.call("reinstateStory", { params: { slug }, body: back });
  expect(await visitor("getStory", { params: { slug } })).toMatchObject({
    state: "retired",
    stateReason: "Ei enää käytössä",
  });
  expect((await mails(editor.email))[0]?.text).toContain("on palauttanut tarinan");
  expect(await refusal(maija.call("reinstateStory", { params: { slug }, body: back }))).toBe("conflict");
});

test("a hidden story cannot be published by its workplace, be it by an older draft", async () => {
  const slug = await publish("Luonnos auki");
  const { id } = await editor.call("createNextDraft", { params: { slug } });
  await mauri.call("hideStory", { params: { slug }, body: { reason: "terms", words: "Ei käy." } });
  const published = editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  expect((await problemOf(published)).detail).toContain("piilottanut tarinan");
  expect(await readers(slug)).toBe("gone");
});

test("nobody reports what nobody can read, nor without end from one network", async () => {
  expect(await refusal(visitor("reportStory", story("ei-ole")))).toBe("not_found");
  const slug = await publish("Paljon ilmoitettu");
  const outcomes = [];
  for (let count = 0; count < 30; count += 1)
    outcomes.push(await refusal(visitor("reportStory", story(slug))));
  expect(outcomes).toContain("too_many_requests");
  await site.db.deleteFrom("attempt").execute();
});

const story = (slug: string) => ({ params: { slug }, body: { kind: "other", words: "Kokeilu" } as const });

test("a reporter's address is forgotten when nobody can appeal any more", async () => {
  const { id } = await report(await publish("Unohdettava"), { email: "unohda@posti.test" });
  await tidy(site.db);
  const address = () =>
    site.db.selectFrom("story_report").select("email").where("id", "=", id).executeTakeFirstOrThrow();
  expect((await address()).email).toBe("unohda@posti.test");
  const old = new Date(Date.now() - 250 * 86_400_000);
  const { id: decider } = (await mauri.call("getMe", {})).me ?? { id: "" };
  await site.db
    .insertInto("story_report_decision")
    .values({
      id: randomUUID(),
      report_id: id,
      stage: "first",
      ...keeping,
      decided_by: decider,
      decided_at: old,
    })
    .execute();
  await site.db.updateTable("story_report").set({ state: "decided" }).where("id", "=", id).execute();
  await tidy(site.db);
  expect((await address()).email).toBeNull();
});

test("what is decided of a story is for its workplace and moderators to read", async () => {
  const slug = await publish("Päätökset");
  await decide((await report(slug)).id, keeping);
  const stranger = await signInAs(site, "vieras@muualla.test", { name: "Viivi Vieras" });
  const read = ({ call }: typeof editor) => call("listStoryDecisions", { params: { slug } });
  expect(await read(editor)).toMatchObject({
    story: { slug, title: "Päätökset", state: "published" },
    items: [{ kind: "personal_data", decisions: [keeping] }],
  });
  expect(JSON.stringify(await read(editor))).not.toMatch(/Tässä on nimeni|Mauri/);
  expect(await refusal(read(stranger))).toBe("not_found");
});
