import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, fieldsOf, problemOf, seen, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const visitor = createClient(site.fastify);
const { mauri, maija } = await signInCurators(site);
const { call } = mauri;
const search = (q: string) => visitor("searchStories", { query: { q } });

test("the whole vocabulary comes at once, with labels, counts and places, in a few statements", async () => {
  const statements = await statementsOf(() => call("listVocabulary", {}));
  expect(statements.length).toBeLessThanOrEqual(2);
  const { items } = await call("listVocabulary", {});
  const food = await tagOf(call, "kouluruoka");
  expect(food).toMatchObject({
    state: "active",
    etag: expect.stringMatching(/^"\d+"$/),
    labels: {
      fi: { preferred: "kouluruoka", synonyms: ["koululounas", "kouluruokailu"], hidden: [] },
      sv: { preferred: "skolmat" },
    },
    proposedBy: null,
    mergedInto: null,
    yso: null,
  });
  expect(items.find(({ id }) => id === food.broader)?.slug).toBe("ruokapalvelu");
  const { storyCount } = await visitor("getTag", { params: { slug: "kouluruoka" } });
  expect(food.storyCount).toBe(storyCount);
  const names = items.map(({ labels }) => labels.fi?.preferred ?? "");
  expect(names).toEqual(names.toSorted(new Intl.Collator("fi").compare));
});

test("a new tag has its name's address, and is there for writers at once", async () => {
  const facts = tagNamed("Äänenkäyttö työssä", {
    definition: { fi: "Puheäänen hoito." },
    yso: "https://yso.fi/onto/yso/p1234",
  });
  const made = await call("createTag", { body: facts });
  expect(made.slug).toBe("aanenkaytto-tyossa");
  const tag = await visitor("getTag", { params: { slug: made.slug } });
  expect(tag).toMatchObject({
    definition: { fi: "Puheäänen hoito." },
    yso: "http://www.yso.fi/onto/yso/p1234",
    storyCount: 0,
  });
  const { items } = await visitor("listTagChoices", {});
  expect(items.map(({ id }) => id)).toContain(made.id);
});

test("a word that becomes a synonym finds the tag's stories with the very next search", async () => {
  expect((await search("xyzzykwijibo")).total).toBe(0);
  const tag = await tagOf(call, "ruokapalvelu");
  const { fi, ...others } = tag.labels;
  if (!fi) throw new Error("no Finnish");
  const labels = { ...others, fi: { ...fi, synonyms: [...fi.synonyms, "xyzzykwijibo"] } };
  await call("editTag", { ...seen(tag), body: { labels, broader: tag.broader } });
  expect((await search("xyzzykwijibossa")).total).toBe(tag.storyCount);
  const { items } = await visitor("listSuggestions", { query: { q: "xyzzyk" } });
  expect(items).toMatchObject([{ kind: "tag", slug: "ruokapalvelu" }]);
});

test("of two who change the same tag the second is told, and has what the first has made of it", async () => {
  const { id, etag } = await call("createTag", { body: tagNamed("kahden muuttama") });
  const before = { id, etag };
  await call("editTag", { ...seen(before), body: tagNamed("ensimmäisen nimi") });
  const late = maija.call("editTag", { ...seen(before), body: tagNamed("toisen nimi") });
  const { code, current } = await problemOf(late);
  expect(code).toBe("stale");
  expect(current).toMatchObject({ etag: '"2"', labels: { fi: { preferred: "ensimmäisen nimi" } } });
});

test("a tag needs a name in both languages, and each word of its own", async () => {
  const nameless = call("createTag", { body: { labels: { fi: { preferred: "vain suomeksi" } } } });
  expect(Object.keys(await fieldsOf(nameless))).toEqual(["labels.sv.preferred"]);
  const taken = tagNamed("uusi", { labels: { fi: { preferred: "uusi", synonyms: ["oma", "KOULULOUNAS"] } } });
  expect(await fieldsOf(call("createTag", { body: taken }))).toEqual({
    "labels.fi.synonyms.1": "Sana kuuluu jo asiasanaan kouluruoka.",
    "labels.sv.preferred": "Anna asiasanalle nimi suomeksi ja ruotsiksi.",
  });
  const wordless = call("createTag", { body: tagNamed("!?") });
  expect(Object.keys(await fieldsOf(wordless))).toEqual(["labels.fi.preferred"]);
});

test("a word that is given twice stands once, in its strongest role", async () => {
  const labels = {
    fi: { preferred: "Kerran", synonyms: ["kerran", "Toinen", "toinen"], hidden: ["toinen"] },
    sv: { preferred: "en gång" },
  };
  const { slug } = await call("createTag", { body: { labels } });
  expect((await tagOf(call, slug)).labels.fi).toEqual({
    preferred: "Kerran",
    synonyms: ["Toinen"],
    hidden: [],
  });
});

test("a tag stands under one in use, and never under itself by any way round", async () => {
  const top = await call("createTag", { body: tagNamed("ylin") });
  const middle = await call("createTag", { body: tagNamed("keskimmäinen", { broader: top.id }) });
  const round = call("editTag", { ...seen(top), body: tagNamed("ylin", { broader: middle.id }) });
  expect(await fieldsOf(round)).toMatchObject({ broader: expect.stringContaining("itseään laajempi") });
  const self = call("editTag", { ...seen(top), body: tagNamed("ylin", { broader: top.id }) });
  expect(Object.keys(await fieldsOf(self))).toEqual(["broader"]);
  const old = await call("createTag", { body: tagNamed("vanha") });
  await call("deprecateTag", { ...seen(old), body: { reason: "Ei enää tarpeen" } });
  const under = call("editTag", { ...seen(top), body: tagNamed("ylin", { broader: old.id }) });
  expect(Object.keys(await fieldsOf(under))).toEqual(["broader"]);
});

test("one concept of YSO is one tag", async () => {
  const yso = "http://www.yso.fi/onto/yso/p4321";
  await call("createTag", { body: tagNamed("ysollinen", { yso }) });
  const second = call("createTag", { body: tagNamed("toinen ysollinen", { yso }) });
  expect(await fieldsOf(second)).toEqual({ yso: "Sama YSO-osoite on jo asiasanalla ysollinen." });
  const wrong = call("createTag", { body: tagNamed("väärä", { yso: "https://example.com/p1" }) });
  expect(Object.keys(await fieldsOf(wrong))).toEqual(["yso"]);
});

test("a deprecated tag is nobody's until it is taken into use again, on the stories that have kept it", async () => {
  const tag = await tagOf(call, "kokeilu");
  const gone = await call("deprecateTag", { ...seen(tag), body: { reason: "Liian laaja" } });
  expect((await problemOf(visitor("getTag", { params: { slug: "kokeilu" } }))).code).toBe("not_found");
  expect(await tagOf(call, "kokeilu")).toMatchObject({ state: "deprecated", reason: "Liian laaja" });
  const again = call("deprecateTag", { ...seen({ ...tag, ...gone }), body: { reason: "Liian laaja" } });
  expect((await problemOf(again)).code).toBe("conflict");
  await call("reviveTag", seen({ ...tag, ...gone }));
  expect((await visitor("getTag", { params: { slug: "kokeilu" } })).storyCount).toBe(tag.storyCount);
});

test("the stories of a tag come page by page, each with all its tags", async () => {
  const tag = await tagOf(call, "kokeilu");
  const params = { id: tag.id };
  const all = await call("listTaggedStories", { params, query: {} });
  expect(all.items.length).toBeGreaterThanOrEqual(tag.storyCount);
  expect(all.items.every(({ tags }) => tags.includes(tag.id))).toBe(true);
  const first = await call("listTaggedStories", { params, query: { limit: 2 } });
  const next = await call("listTaggedStories", {
    params,
    query: { limit: 2, cursor: first.nextCursor ?? "" },
  });
  expect([...first.items, ...next.items]).toEqual(all.items.slice(0, 4));
  const statements = await statementsOf(() => call("listTaggedStories", { params, query: {} }));
  expect(statements.length).toBeLessThanOrEqual(2);
});

test("every change is in the audit log", async () => {
  const entries = await site.db.selectFrom("audit_entry").select("action").execute();
  const actions = new Set(entries.map(({ action }) => action));
  for (const action of ["tag.created", "tag.edited", "tag.deprecated", "tag.revived"])
    expect(actions).toContain(action);
});
