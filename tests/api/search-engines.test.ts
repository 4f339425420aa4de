import { randomBytes } from "node:crypto";
import type { FacetName } from "@tori/contract/search";
import type { SearchDocument } from "@tori/search/document";
import type { SearchEngine, SearchRequest } from "@tori/search/engine";
import { createKeyer } from "@tori/search/keys";
import { createMeilisearchEngine } from "@tori/search/meilisearch-engine";
import { emptyPlan, type Group, type SearchPlan } from "@tori/search/plan";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { meilisearchInstance, type TestInstance } from "../support/meilisearch.ts";
import { fiveDocuments } from "../support/search-documents.ts";

const { db, search: indexer } = await testSite();
const keyer = createKeyer(indexer.analyzer);

const stories = await fiveDocuments(db, keyer);
const [first, second, third, fourth, fifth] = stories.map(({ id }) => id);

const group = (...keys: string[]): Group => ({
  word: keys[0] ?? "",
  documents: 1,
  alternatives: [{ kind: "lemma", weight: 1, keys: [keys] }],
});
const lemmas = (word: string) => indexer.analyzer.analyze(word, "fi").lemmas.map((lemma) => `fi:${lemma}`);
const waste = group(...lemmas("ruokahävikki"));
const school = group(...lemmas("koulu"));

const instance = await meilisearchInstance();
const index = `stories_test_${randomBytes(6).toString("hex")}`;
const engines: [string, () => SearchEngine][] = [
  ["postgres", () => createPostgresEngine(db)],
  ...(instance ? [meilisearch(instance)] : []),
];

function meilisearch(instance: TestInstance): [string, () => SearchEngine] {
  return ["meilisearch", () => asCopy(createMeilisearchEngine(db, { ...instance, index }))];
}

function rounded({ id, score }: { id: string; score: number }): string {
  return `${id} ${score.toFixed(5)}`;
}

/** A copy gets what PostgreSQL's index has got before. */
function asCopy(copy: SearchEngine): SearchEngine {
  const base = createPostgresEngine(db);
  return {
    ...copy,
    upsert: (documents) => base.upsert(documents).then(() => copy.upsert(documents)),
    remove: (ids) => base.remove(ids).then(() => copy.remove(ids)),
    rebuild: async (documents) => {
      const all: SearchDocument[] = [];
      for await (const document of documents) all.push(document);
      await base.rebuild(all);
      await copy.rebuild(all);
    },
  };
}

afterAll(async () => {
  if (!instance) return;
  const headers = { authorization: `Bearer ${instance.key}` };
  await fetch(`${instance.url}/indexes/${index}`, { method: "DELETE", headers });
});

type More = Partial<SearchRequest>;

function asker(engine: SearchEngine) {
  const ask = (plan: Partial<SearchPlan>, more: More = {}) =>
    engine.search({
      plan: { ...emptyPlan, documents: 5, ...plan },
      filter: {},
      sort: "relevance",
      locale: "fi",
      offset: 0,
      limit: 10,
      ...more,
    });
  const idsOf = async (plan: Partial<SearchPlan>, more: More = {}) =>
    (await ask(plan, more)).hits.map(({ id }) => id);
  return { ask, idsOf };
}

function sorted(ids: readonly (string | undefined)[]): string[] {
  return ids.map(String).toSorted();
}

describe.each(engines)("the %s engine, finding,", (_, create) => {
  const engine = create();
  const { ask, idsOf } = asker(engine);

  beforeAll(() => engine.rebuild(stories));

  test("finds everything without a plan, the newest first", async () => {
    expect(await idsOf({})).toEqual([fifth, fourth, third, second, first]);
  });

  test("puts what was last known to hold first, where that is the order", async () => {
    expect(await idsOf({}, { sort: "confirmed" })).toEqual([third, second, first, fifth, fourth]);
    expect(await idsOf({ groups: [waste] }, { sort: "confirmed" })).toEqual([second, first, fifth]);
  });

  test("puts what most others use first, where that is the order, and finds what enough of them do", async () => {
    expect(await idsOf({}, { sort: "reused" })).toEqual([fourth, second, third, fifth, first]);
    const { hits, facets } = await ask({}, { filter: { reuse: ["3"] } });
    expect(hits.map(({ id }) => id)).toEqual([fourth, second]);
    expect(facets.reuse).toMatchObject([{ count: 3 }, { value: "3", count: 2 }]);
  });

  test("wants all groups first, and then those that lack some", async () => {
    const ids = await idsOf({ groups: [waste, school] });
    expect(sorted(ids.slice(0, 2))).toEqual(sorted([first, fifth]));
    expect(sorted(ids.slice(2))).toEqual(sorted([second, third]));
  });

  test("tells what the best hit lacks", async () => {
    const { dropped, hits } = await ask({
      groups: [waste, { ...school, word: "koulu" }, group("fi:nowhere")],
    });
    expect(hits[0]?.id).toBeOneOf([first, fifth]);
    expect(dropped).toEqual(["fi:nowhere"]);
  });

  test("keeps to required and excluded keys", async () => {
    expect(await idsOf({ required: [["=koulun"]] })).toEqual([third]);
    expect(await idsOf({ required: [["=koulun", "=koulussa"]] })).toEqual([fifth, third, first]);
    expect(await idsOf({ required: [["=koulun"], ["=koulussa"]] })).toEqual([]);
    expect(await idsOf({ required: [[]] })).toEqual([]);
    expect(await idsOf({ groups: [waste], excluded: ["=koulussa"] })).toEqual([second]);
    expect(await idsOf({ excluded: ["=ruokahävikki"] })).toEqual([fourth, third]);
  });

  test("keeps to the stories that are named, and leaves out others that are", async () => {
    const named = [first, third].map(String);
    expect(await idsOf({ among: named })).toEqual([third, first]);
    expect(await idsOf({ groups: [waste], among: named })).toEqual([first]);
    expect(await idsOf({ groups: [waste, school], among: named, without: [String(first)] })).toEqual([third]);
    expect(await idsOf({ among: [] })).toEqual([]);
    const { total, facets } = await ask({ without: named });
    expect(total).toBe(3);
    expect(facets.language.map(({ value, count }) => `${value} ${count}`)).toEqual(["fi 2", "sv 1"]);
  });

  test("finds by tag ids", async () => {
    expect(await idsOf({ groups: [group("#0199aaaa-0000-7000-8000-000000000001")] })).toEqual([third]);
  });

  test("takes any key of every list of an alternative", async () => {
    const pieces: Group = {
      word: "pihakoulu",
      documents: 1,
      alternatives: [{ kind: "pieces", weight: 0.5, keys: [lemmas("koulu"), lemmas("piha")] }],
    };
    expect(await idsOf({ groups: [pieces] })).toEqual([third]);
  });

  test("decides between equals by the reader's language, then by date", async () => {
    const either = { groups: [group("=skolans", "=ruokahävikki")] };
    expect((await idsOf(either, { locale: "sv" }))[0]).toBe(fourth);
    expect((await idsOf(either, { locale: "fi" }))[0]).toBe(fifth);
    expect((await idsOf({ groups: [waste, school] })).slice(0, 2)).toEqual([fifth, first]);
  });

  test("keys of any kind do no harm", async () => {
    expect(await idsOf({ groups: [group("'", "\\", "a' | 'b", "=ruoka & !", ":*")] })).toEqual([]);
  });
});

describe.each(engines)("the %s engine, counting and ordering,", (_, create) => {
  const engine = create();
  const { ask, idsOf } = asker(engine);

  beforeEach(() => engine.rebuild(stories));

  test("filters by facets and counts them", async () => {
    const { total, facets } = await ask({}, { filter: { status: ["pilot"], sector: ["health"] } });
    expect(total).toBe(1);
    const counts = (name: FacetName) => facets[name].map(({ value, count }) => `${value} ${count}`);
    expect(counts("status")).toEqual(["pilot 1"]);
    expect(counts("sector")).toEqual(["social 2", "health 1"]);
    expect(counts("language")).toEqual(["fi 1"]);
  });

  test("finds what is retired after all others, and by a filter of its own", async () => {
    const [, , , , latest] = stories;
    if (!latest) throw new Error("no stories");
    const retired = { ...latest, retired: true, facets: { ...latest.facets, state: ["retired"] } };
    await engine.upsert([retired]);
    expect(await idsOf({})).toEqual([fourth, third, second, first, fifth]);
    expect(await idsOf({ groups: [waste] })).toEqual([
      ...(await idsOf({ groups: [waste] })).slice(0, -1),
      fifth,
    ]);
    expect(await idsOf({}, { filter: { state: ["retired"] } })).toEqual([fifth]);
    expect(await idsOf({}, { filter: { state: ["published"] } })).not.toContain(fifth);
  });

  test("finds a workplace's story that nobody has confirmed for a year after those that are as good", async () => {
    const [, , , , latest] = stories;
    if (!latest) throw new Error("no stories");
    expect((await idsOf({ groups: [waste, school] }))[0]).toBe(fifth);
    await engine.upsert([{ ...latest, ages: true, confirmedAt: "2020-01-01T00:00:00.000Z" }]);
    expect((await idsOf({ groups: [waste, school] })).slice(0, 2)).toEqual([first, fifth]);
    expect((await idsOf({}))[0]).toBe(fifth);
    await engine.upsert([{ ...latest, ages: false, confirmedAt: "2020-01-01T00:00:00.000Z" }]);
    expect((await idsOf({ groups: [waste, school] }))[0]).toBe(fifth);
  });

  test("pages through the hits, and has the total on each page", async () => {
    const page = await ask({}, { offset: 2, limit: 2 });
    expect(page.hits.map(({ id }) => id)).toEqual([third, second]);
    expect(page.total).toBe(5);
    expect((await ask({}, { offset: 5 })).hits).toEqual([]);
    expect((await ask({}, { limit: 0 })).total).toBe(5);
  });
});

describe.each(engines)("the %s engine, writing,", (_, create) => {
  const engine = create();
  const { ask, idsOf } = asker(engine);

  beforeEach(() => engine.rebuild(stories));

  test("knows at once what was removed, changed and put in", async () => {
    const [one, two] = stories;
    if (!one || !two) throw new Error("no stories");
    await engine.remove([one.id]);
    expect(await idsOf({ groups: [waste] })).not.toContain(first);
    expect((await ask({})).total).toBe(4);
    await engine.upsert([{ ...two, facets: { ...two.facets, status: ["idea"] } }]);
    expect((await ask({})).facets.status.map(({ value }) => value)).toEqual(["ended", "idea"]);
    await engine.upsert([one, one]);
    expect((await ask({})).total).toBe(5);
  });

  test("another process learns of changes too", async () => {
    const other = asker(create());
    await other.ask({});
    const [one] = stories;
    if (!one) throw new Error("no stories");
    await engine.upsert([{ ...one, facets: { ...one.facets, status: ["idea"] } }]);
    const { facets } = await other.ask({ groups: [waste] });
    expect(facets.status.find(({ value }) => value === "idea")?.count).toBe(1);
  });

  test("tells what it holds", async () => {
    expect(await engine.health()).toEqual({ documents: 5, analyzers: [keyer.analyzerId] });
    const contents = stories.map(({ id, version, analyzer }) => [id, { version, analyzer }]);
    expect([...(await engine.contents())].toSorted()).toEqual(contents.toSorted());
    await engine.rebuild([]);
    expect(await engine.health()).toEqual({ documents: 0, analyzers: [] });
    expect((await ask({ groups: [waste] })).total).toBe(0);
  });
});

test.skipIf(!instance)("the engines answer alike: hits, scores, counts and what is dropped", async () => {
  if (!instance) return;
  const [base, copy] = [createPostgresEngine(db), createMeilisearchEngine(db, { ...instance, index })];
  await asCopy(copy).rebuild(stories);
  const tag = group("#0199aaaa-0000-7000-8000-000000000001");
  for (const groups of [[waste], [school], [waste, school], [school, tag], [waste, group("fi:nowhere")]]) {
    const [one, other] = await Promise.all([asker(copy).ask({ groups }), asker(base).ask({ groups })]);
    expect({ ...one, hits: one.hits.map(rounded) }).toEqual({ ...other, hits: other.hits.map(rounded) });
  }
});
