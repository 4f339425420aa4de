import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { tidy } from "../../apps/api/src/platform/tidy.ts";
import { problemOf } from "../support/curation.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { hiding, siteWithReports } from "../support/reports.ts";
import { statementsOf } from "../support/statements.ts";

const { site, visitor, mauri, maija, editor, publish, report, decide } = await siteWithReports();

const waiting = async (by = mauri) => (await by.call("listWaiting", {})).items;
const of = async (kind: string, by = mauri) => (await waiting(by)).filter((item) => item.kind === kind);
const claim = (id: string, by = mauri, takeOver = false) =>
  by.call("claimWaiting", { params: { id }, body: { takeOver } });

/** Something of every kind, and what of it each is called. */
async function fill(): Promise<void> {
  await publish("Ehdottava tarina");
  const newcomer = await signInAs(site, "uusi@lahti.test", { name: "Uusi Ihminen" });
  const workplace = await workplaceWith(site.db, [{ email: newcomer.email, role: "editor" }], {
    isTrusted: false,
  });
  const { id } = await newcomer.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(newcomer.call, id, { ...wholeStory("Ensimmäinen tarina") });
  await newcomer.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  await newcomer.call("foundWorkplace", { body: { organisation: "vantaa", name: "Odottava koulu" } });
  await report(await publish("Ilmoitettu"));
  const appealed = await report(await publish("Valitettu"));
  await decide(appealed.id, hiding);
  await editor.call("appealDecision", { params: { id: appealed.id }, body: { words: "Eri mieltä" } });
  const editorial = await site.db
    .selectFrom("story")
    .select("slug")
    .where("publisher", "=", "editorial")
    .executeTakeFirstOrThrow();
  await visitor("sendStoryNotice", {
    params: { slug: editorial.slug },
    body: { kind: "wrong", text: "Luku on väärä." },
  });
}

await fill();

test("everything that waits is on one desk, the oldest first, in a few statements", async () => {
  const { items, counts } = await mauri.call("listWaiting", {});
  expect(counts).toEqual({
    first_story: 1,
    claim: 0,
    proposal: 1,
    report: 1,
    appeal: 1,
    workplace: 1,
    notice: 1,
  });
  const times = items.map(({ since }) => since);
  expect(times).toEqual(times.toSorted());
  expect((await of("proposal"))[0]?.title).toBe("yhteisöllinen vuorosuunnittelu");
  expect((await of("first_story"))[0]).toMatchObject({ title: "Ensimmäinen tarina", claim: null });
  expect((await of("workplace"))[0]).toMatchObject({
    title: "Odottava koulu",
    organisation: { fi: expect.stringContaining("Vantaa") },
    slug: expect.stringContaining("odottava-koulu"),
  });
  const statements = await statementsOf(() => mauri.call("listWaiting", {}));
  expect(statements.length).toBeLessThanOrEqual(2);
});

test("an appeal is on the desk of the one who decided, too, but not theirs to decide", async () => {
  expect((await of("appeal"))[0]).toMatchObject({ title: "Valitettu", mayDecide: false });
  expect((await of("appeal", maija))[0]).toMatchObject({ title: "Valitettu", mayDecide: true });
});

test("who takes a thing up is shown to the others, who may take it over", async () => {
  const id = (await of("report"))[0]?.id ?? "";
  const { since, until } = await claim(id);
  expect((await of("report", maija))[0]?.claim).toEqual({
    by: { id: expect.any(String), name: "Mauri Moderaattori" },
    since,
    until,
  });
  const taken = await problemOf(claim(id, maija));
  expect(taken).toMatchObject({ code: "conflict", current: { by: { name: "Mauri Moderaattori" }, since } });
  expect(taken.detail).toContain("Mauri Moderaattori käsittelee tätä");
  // Prolonged, it began when it began.
  const longer = await claim(id);
  expect([longer.since, longer.until > until]).toEqual([since, true]);
  expect((await claim(id, maija, true)).since > since).toBe(true);
  expect((await of("report"))[0]?.claim?.by.name).toBe("Maija Moderaattori");
  await mauri.call("releaseWaiting", { params: { id } });
  expect((await of("report"))[0]?.claim?.by.name).toBe("Maija Moderaattori");
  await maija.call("releaseWaiting", { params: { id } });
  expect((await of("report"))[0]?.claim).toBeNull();
});

test("of two who take a thing up at once one does, and a claim ends by itself", async () => {
  const id = (await of("workplace"))[0]?.id ?? "";
  const outcomes = await Promise.all([refusal(claim(id)), refusal(claim(id, maija))]);
  expect(outcomes.toSorted()).toEqual(["conflict", "done"]);
  await site.db
    .updateTable("moderation_claim")
    .set({ until: new Date(Date.now() - 1000) })
    .where("item_id", "=", id)
    .execute();
  expect((await of("workplace"))[0]?.claim).toBeNull();
  await claim(id, maija);
  await tidy(site.db);
  expect((await of("workplace"))[0]?.claim?.by.name).toBe("Maija Moderaattori");
});

test("what does not wait cannot be taken up, and what is decided is gone from the desk", async () => {
  expect(await refusal(claim(randomUUID()))).toBe("not_found");
  const id = (await of("report"))[0]?.id ?? "";
  await claim(id, maija);
  // A claim binds nobody: the decision asks whether the report still waits.
  await decide(id, hiding);
  expect(await of("report")).toEqual([]);
  expect(await refusal(decide(id, hiding, { by: maija }))).toBe("conflict");
});
