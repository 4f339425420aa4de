import { expect, test } from "vitest";
import { testApp, testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, problemOf, seen, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { refusal } from "../support/refusal.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const visitor = createClient(site.fastify);
const { mauri, maija } = await signInCurators(site);
const { call } = mauri;
const formats = ["csv", "turtle", "jsonld"] as const;
type Format = (typeof formats)[number];

const base64 = (text: string, encoding: BufferEncoding = "utf8") =>
  Buffer.from(text, encoding).toString("base64");
const exported = async (format: Format, by = call) =>
  (await by("exportVocabulary", { params: { format } })).content;
const preview = (text: string, format: Format = "csv", by = call) =>
  by("previewTagImport", { body: { format, file: base64(text) } });
const take = (text: string, digest: string, format: Format = "csv", by = call) =>
  by("importTags", { body: { format, file: base64(text), digest } });

/** Previews and imports. */
async function bring(text: string, format: Format = "csv", by = call) {
  const { digest } = await preview(text, format, by);
  return take(text, digest, format, by);
}

// Something of every kind in the vocabulary.
const into = await tagOf(call, "kokeilu");
await call("mergeTag", { ...seen(await tagOf(call, "osallisuus")), body: { into: into.id } });
await call("deprecateTag", { ...seen(await tagOf(call, "mobiilisovellus")), body: { reason: "Vanha sana" } });
await call("createTag", {
  body: tagNamed("määritelty", {
    labels: {
      fi: { preferred: "määritelty", synonyms: ["=laskettu", "a|b"], hidden: ["maaritelty x"] },
      sv: { preferred: "definierad" },
    },
    definition: { fi: 'Mitä se on; "näin".' },
    yso: "http://www.yso.fi/onto/yso/p99",
    broader: into.id,
  }),
});

test.each(formats)("%s: what was written changes nothing when it is read back", async (format) => {
  const content = await exported(format);
  expect(await preview(content, format)).toMatchObject({
    added: 0,
    changed: 0,
    faults: [],
    ignored: 0,
    changes: [],
  });
});

test.each(formats)("%s: an empty site gets the same vocabulary by it", async (format) => {
  const empty = await testApp({ settings: curators });
  const { mauri: other } = await signInCurators(empty);
  const content = await exported(format);
  const { added } = await bring(content, format, other.call);
  expect(added).toBeGreaterThan(90);
  expect(await exported(format, other.call)).toBe(content);
});

test("a preview tells field by field what would change, and writes nothing", async () => {
  const text = "slug,fi_synonyms,en\nkouluruoka,koululounas | sapuska,school food\n";
  const before = await exported("csv");
  const { changes, changed } = await preview(text);
  expect(changed).toBe(1);
  expect(changes[0]?.fields).toEqual([
    { field: "fi_synonyms", before: "koululounas | kouluruokailu", after: "koululounas | sapuska" },
    { field: "en", before: "school meals", after: "school food" },
  ]);
  expect(await exported("csv")).toBe(before);
  expect(await bring(text)).toEqual({ added: 0, changed: 1 });
  const { synonyms } = await visitor("getTag", { params: { slug: "kouluruoka" } });
  expect(synonyms.fi).toEqual(["koululounas", "sapuska"]);
  const { total } = await visitor("searchStories", { query: { q: "sapuska" } });
  expect(total).toBeGreaterThan(0);
});

test("what somebody has changed since the preview is not overwritten unseen", async () => {
  const text = "slug,en\nruokapalvelu,food services\n";
  const { digest } = await preview(text);
  const tag = await tagOf(call, "ruokapalvelu");
  const labels = { ...tag.labels, en: { preferred: "catering", synonyms: [], hidden: [] } };
  await maija.call("editTag", { ...seen(tag), body: { labels, broader: tag.broader } });
  const late = await problemOf(take(text, digest));
  expect(late).toMatchObject({ code: "stale", current: { changed: 1 } });
  const { etag } = await tagOf(call, "ruokapalvelu");
  await bring(text);
  expect((await tagOf(call, "ruokapalvelu")).etag).not.toBe(etag);
});

test("with a single fault nothing of a file is imported", async () => {
  const text = "slug,fi,sv\nhyva-uusi,hyvä uusi,bra ny\nhuono,kouluruoka,dålig\n";
  const shown = await preview(text);
  expect(shown.faults).toEqual([
    { place: "3", code: "term_taken", value: "kouluruoka", owner: "kouluruoka" },
  ]);
  expect(await problemOf(take(text, shown.digest))).toMatchObject({ code: "invalid_input" });
  expect(await refusal(visitor("getTag", { params: { slug: "hyva-uusi" } }))).toBe("not_found");
});

test("a file of a wrong encoding, or of none of ours, is refused with what to do", async () => {
  const send = async (file: string, format: Format = "csv") =>
    (await problemOf(call("previewTagImport", { body: { format, file } }))).detail;
  const latin = base64("slug,fi\naamu,aamupäivä\n", "latin1");
  expect(await send(latin)).toContain("merkistö ei ole UTF-8");
  expect(await send(base64("slug,fi\n", "utf16le"))).toContain("merkistö ei ole UTF-8");
  expect(await send(base64("nimi\nkoulu\n"))).toContain("sarakkeiden nimet");
  expect(await send(base64('slug,fi\na,"b\n'))).toContain("riviltä");
  expect(await send(base64("<a> <b>\n.\n"), "turtle")).toContain("virhe on rivillä");
  expect(await send(base64("[1"), "jsonld")).toContain("JSON-LD");
});

test("ten thousand rows are refused, a thousand come in one go", async () => {
  const rows = (count: number) =>
    ["fi,sv", ...Array.from({ length: count }, (_, index) => `sana ${index},ord ${index}`)].join("\n");
  const tooMany = await problemOf(preview(rows(10_000)));
  expect(tooMany.detail).toContain("10000 asiasanaa");
  expect(await bring(rows(1000))).toEqual({ added: 1000, changed: 0 });
  expect(await bring(rows(1000).replaceAll("sana", "Sana"))).toEqual({ added: 0, changed: 1000 });
  const statements = await statementsOf(() => exported("csv"));
  expect(statements.length).toBeLessThanOrEqual(2);
});

test("two who import the same at once end with one import, and the other is told", async () => {
  const text = "fi,sv\nkilpatuonti,kapplöpning\n";
  const { digest } = await preview(text);
  const outcomes = await Promise.all([
    refusal(take(text, digest)),
    refusal(take(text, digest, "csv", maija.call)),
  ]);
  expect(outcomes.toSorted()).toEqual(["done", "stale"]);
});
