import { expect, test, vi } from "vitest";
import { workMail } from "../../apps/api/src/platform/mail/send.ts";
import { beginAdaptation, publishAdaptation, saveOver } from "../support/adaptations.ts";
import { mailsAbout, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { until } from "../support/copies.ts";
import { startSmtp } from "../support/smtp.ts";

// A story's workplace hears by mail that another has made a story of its own from it.

vi.setConfig({ testTimeout: 60_000 });

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();
const { db, worker } = site;
const licence = { licence: "CC-BY-4.0" } as const;

/** A story is made from another of this title. @returns the new story's address */
async function adapt(place: typeof vantaa, slug: string, title: string): Promise<string> {
  return publishAdaptation(place, await beginAdaptation(place, slug), title);
}

test("the editors of the other story's workplace are told once, however many versions follow", async () => {
  const slug = await newStory(home, "Kerrottava pohja");
  const id = await beginAdaptation(vantaa, slug);
  expect(await mailsAbout(visitor, "Kerrottava pohja")).toEqual([]);
  const adaptation = await publishAdaptation(vantaa, id, "Kerrottu sovellus");
  const told = [{ to: home.editor.email, subject: "Tarinanne pohjalta on tehty uusi tarina" }];
  expect(await mailsAbout(visitor, "Kerrottava pohja")).toEqual(told);
  const next = await vantaa.editor.call("createNextDraft", { params: { slug: adaptation } });
  await saveOver(vantaa.editor.call, next.id, { summary: "Toinen versio on parempi." });
  await vantaa.editor.call("publishDraft", { params: next, body: licence });
  await vantaa.editor.call("unpublishStory", { params: { slug: adaptation }, body: { reason: "Tauko" } });
  await vantaa.editor.call("restoreStory", { params: { slug: adaptation } });
  expect(await mailsAbout(visitor, "Kerrottava pohja")).toEqual(told);
});

test("of a new workplace's first story they hear when a moderator has said yes", async () => {
  const slug = await newStory(home, "Odottava pohja");
  const place = await newPlace(site, "vantaa", "Uusi sovelluspaikka");
  await db.updateTable("workplace").set({ trusted_at: null }).where("slug", "=", place.slug).execute();
  const id = await beginAdaptation(place, slug);
  await publishAdaptation(place, id, "Odottava sovellus");
  const told = async () => (await mailsAbout(visitor, "Odottava pohja")).map(({ to }) => to);
  expect(await told()).not.toContain(home.editor.email);
  const { updatedAt: seen } = await moderator.call("getDraft", { params: { id } });
  await moderator.call("reviewDraft", { params: { id }, body: { decision: "publish", note: "", seen } });
  expect(await told()).toContain(home.editor.email);
});

test("nobody is told of what became their own meanwhile, nor of the editors' stories", async () => {
  const sisters = await newPlace(site, "lahti", "Siskojen päiväkoti");
  const brothers = await newPlace(site, "lahti", "Veljien päiväkoti");
  const slug = await newStory(brothers, "Veljien pohja");
  const id = await beginAdaptation(sisters, slug);
  await moderator.call("mergeWorkplace", { params: { slug: brothers.slug }, body: { into: sisters.slug } });
  await publishAdaptation(sisters, id, "Siskojen sovellus");
  expect(await mailsAbout(visitor, "Veljien pohja")).toEqual([]);
  const { items } = await visitor("listStories", { query: { limit: 50 } });
  const editorial = items.find(({ publisher }) => publisher === "editorial");
  await adapt(espoo, editorial?.slug ?? "", "Toimituksen tarinasta sovellettu");
  expect(await mailsAbout(visitor, "Toimituksen tarinasta sovellettu")).toEqual([]);
});

test("it goes out to a mail server in its reader's language, as text and HTML, and leads to the differences", async () => {
  const slug = await newStory(home, "Lähtevä <b>pohja</b>");
  await home.editor.call("updateMe", { body: { name: "Eija Editor", language: "sv" } });
  const adaptation = await adapt(vantaa, slug, "Lähtevä & sovellettu");
  const smtp = await startSmtp();
  const log = { info: () => {}, warn: () => {} };
  await workMail(worker, db, { smtpUrl: smtp.url, from: { name: "Tori", address: "tori@tori.test" } }, log);
  const sent = () =>
    smtp.received.find(({ subject }) => subject === "En ny berättelse bygger på er berättelse");
  await until(async () => sent() !== undefined);
  const mail = sent();
  expect(mail?.to).toMatchObject({ value: [{ address: home.editor.email }] });
  expect(mail?.headers.get("content-language")).toBe("sv");
  const link = `${site.config.publicUrl}/sv/berattelser/${adaptation}/skillnader`;
  for (const words of [vantaa.name, "Vanda", "”Lähtevä & sovellettu”", "”Lähtevä <b>pohja</b>”", link])
    expect(mail?.text).toContain(words);
  for (const words of ["Lähtevä &amp; sovellettu", "Lähtevä &lt;b&gt;pohja&lt;/b&gt;", `href="${link}"`])
    expect(mail?.html).toContain(words);
});
