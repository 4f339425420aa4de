import { expect, test } from "vitest";
import { problemOf } from "../support/curation.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { hiding, keeping, siteWithReports } from "../support/reports.ts";

const { site, visitor, mauri, maija, editor, publish, report, decide, judge, status, mails } =
  await siteWithReports();
const readers = async (slug: string) => refusal(visitor("getStory", { params: { slug } }));
const words = "Katsokaa uudelleen.";
const appeal = (id: string, by = editor) => by.call("appealDecision", { params: { id }, body: { words } });
const appealBy = (receipt: string) => visitor("appealReport", { body: { receipt, words } });

test("a workplace appeals a hiding, another moderator brings the story back, and that is final", async () => {
  const slug = await publish("Palautettava");
  const { id, receipt } = await report(slug, { email: "eka@posti.test" });
  await decide(id, hiding);
  const mine = () => editor.call("listStoryDecisions", { params: { slug } });
  expect((await mine()).items[0]?.mayAppeal).toBe(true);
  expect(await refusal(appealBy(receipt))).toBe("conflict");
  await appeal(id);
  expect(await refusal(appeal(id))).toBe("conflict");
  expect((await mails(maija.email))[0]?.subject).toBe("Oikaisupyyntö odottaa: Palautettava");
  expect((await mails(mauri.email))[0]?.subject).not.toBe("Oikaisupyyntö odottaa: Palautettava");

  const own = await problemOf(judge(id, keeping, mauri));
  expect(own.detail).toBe(
    "Olet tehnyt päätöksen, johon pyydetään oikaisua. Pyynnön käsittelee toinen moderaattori.",
  );
  const seen = await Promise.all([mauri, maija].map(({ call }) => call("getReport", { params: { id } })));
  expect(seen.map(({ mayDecide }) => mayDecide)).toEqual([false, true]);
  expect(await readers(slug)).toBe("gone");
  await judge(id, keeping, maija);
  expect(await readers(slug)).toBe("done");
  expect((await mails("eka@posti.test"))[0]?.text).toContain("se on torilla lopullinen");
  expect((await mails(editor.email))[0]?.text).toContain("Tarina on luettavissa.");
  expect(await status(receipt)).toMatchObject({ state: "final", mayAppeal: false });
  expect(await refusal(appealBy(receipt))).toBe("conflict");
  expect(await refusal(judge(id, hiding, maija))).toBe("conflict");
});

test("a reporter appeals what was kept, by the receipt alone, and the story is hidden after all", async () => {
  const slug = await publish("Sittenkin piiloon");
  const { id, receipt } = await report(slug);
  expect(await refusal(appealBy(receipt))).toBe("conflict");
  await decide(id, keeping);
  expect((await status(receipt)).mayAppeal).toBe(true);
  expect(await refusal(appeal(id))).toBe("conflict");
  await appealBy(receipt);
  await judge(id, hiding, maija);
  expect(await readers(slug)).toBe("gone");
  expect((await status(receipt)).decisions.map(({ stage }) => stage)).toEqual(["first", "appeal"]);
});

test("a decision that an appeal leaves as it was changes nothing but that it is final", async () => {
  const slug = await publish("Yhä piilossa");
  const { id } = await report(slug);
  await decide(id, hiding);
  await appeal(id);
  await judge(id, hiding, maija);
  expect(await readers(slug)).toBe("gone");
  expect((await editor.call("listStoryDecisions", { params: { slug } })).items[0]).toMatchObject({
    state: "final",
    mayAppeal: false,
  });
});

test("a story that two reports hide comes back with the last of them", async () => {
  const slug = await publish("Kahdesti piilotettu");
  const [one, two] = [await report(slug), await report(slug)];
  await decide(one.id, hiding);
  await decide(two.id, hiding);
  await appeal(one.id);
  await judge(one.id, keeping, maija);
  expect(await readers(slug)).toBe("gone");
  await appeal(two.id);
  await judge(two.id, keeping, maija);
  expect(await readers(slug)).toBe("done");
});

test("what an appeal waits for is not brought back by the way; a reporter may appeal a bringing back", async () => {
  const slug = await publish("Palautuksesta valitetaan");
  const { id, receipt } = await report(slug);
  await decide(id, hiding);
  const reinstate = () =>
    mauri.call("reinstateStory", { params: { slug }, body: { reason: "corrected", words: "Korjattu." } });
  await appeal(id);
  expect((await problemOf(reinstate())).detail).toContain("Käsittele ensin oikaisupyyntö");
  const other = await publish("Palautettu muuten");
  const second = await report(other);
  await decide(second.id, hiding);
  await mauri.call("reinstateStory", {
    params: { slug: other },
    body: { reason: "corrected", words: "Korjattu." },
  });
  expect(await readers(other)).toBe("done");
  expect(await status(second.receipt)).toMatchObject({ state: "decided", mayAppeal: true });
  expect(await status(receipt)).toMatchObject({ state: "appealed" });
});

test("only an editor of its workplace appeals for a story", async () => {
  const { id } = await report(await publish("Muiden valitus"));
  await decide(id, hiding);
  const stranger = await signInAs(site, "outo@muualla.test", { name: "Outi Outo" });
  for (const person of [stranger, maija]) expect(await refusal(appeal(id, person))).toBe("not_found");
});

test("every step is in the audit log, with nobody's words or address", async () => {
  const entries = await site.db.selectFrom("audit_entry").select(["action", "subject", "detail"]).execute();
  const actions = new Set(entries.map(({ action }) => action));
  for (const action of [
    "report.sent",
    "report.hidden",
    "report.kept",
    "report.appealed",
    "report.appeal_decided",
  ])
    expect(actions).toContain(action);
  expect(JSON.stringify(entries)).not.toMatch(/@posti|Nimi on/);
});
