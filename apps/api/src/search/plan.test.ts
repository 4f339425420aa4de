import { createAnalyzer } from "@tori/language/analyzer";
import type { KeyLookup, Vocabulary } from "@tori/search/vocabulary";
import { expect, test } from "vitest";
import { planQuery } from "./plan.ts";
import { indexTagTerms } from "./tag-terms.ts";

const analyzer = createAnalyzer();

/** A collection that has these keys, each in so many of its 100 documents. */
function vocabularyOf(documents: Record<string, number>): Vocabulary & { asked: KeyLookup[] } {
  const asked: KeyLookup[] = [];
  const entries = Object.entries(documents).map(([key, count]) => ({ key, documents: count }));
  const fold = (key: string) => key.replaceAll("ö", "o").replaceAll("ä", "a");
  const similar = (entry: { key: string; documents: number }) => ({
    key: entry.key,
    word: entry.key.slice(1),
    folded: fold(entry.key.slice(1)),
    documents: entry.documents,
  });
  return {
    asked,
    storiesWith: async (phrases) => phrases.map(() => []),
    async lookup(wanted) {
      asked.push(wanted);
      const folded = wanted.folded.flatMap((key) => {
        const like = entries.filter((entry) => fold(entry.key) === key);
        return like.length === 0 ? [] : [[key, like] as const];
      });
      return {
        documents: 100,
        exact: new Map(
          entries.filter(({ key }) => wanted.keys.includes(key)).map((entry) => [entry.key, entry.documents]),
        ),
        folded: new Map(folded),
        prefixed: entries.filter(({ key }) => wanted.prefix !== null && fold(key).startsWith(wanted.prefix)),
        similar: new Map(
          wanted.unsure
            .filter(({ keys }) => !entries.some(({ key }) => keys.includes(key)))
            .map(({ folded }) => [folded, entries.filter(({ key }) => key.startsWith("=")).map(similar)]),
        ),
      };
    },
  };
}

const vocabulary = vocabularyOf({
  "=koulu": 20,
  "fi:koul": 40,
  "fi:ruok": 5,
  "=työ": 60,
  "fi:työ": 80,
  "=miten": 9,
});
const tags = indexTagTerms(analyzer, [{ tagIds: ["t1"], language: "fi", label: "kouluruoka" }]);

test("a word stands for its form, its lemmas and what else the collection has of it", async () => {
  const { plan, unknown } = await planQuery({ analyzer, vocabulary }, "koulut ", { tags });
  expect(plan.groups).toEqual([
    {
      word: "koulut",
      documents: 40,
      alternatives: [{ kind: "lemma", weight: 1, keys: [["fi:koul"]], documents: 40 }],
    },
  ]);
  expect(unknown).toEqual([]);
});

test("one look-up serves the whole query", async () => {
  const own = vocabularyOf({});
  await planQuery({ analyzer, vocabulary: own }, 'miten koulun "ruoka" -työ', { tags });
  expect(own.asked).toHaveLength(1);
});

test("words that the collection lacks are told and not asked for", async () => {
  const { plan, unknown } = await planQuery({ analyzer, vocabulary }, 'koulu xyzzy "kwijibo"', { tags });
  expect(plan.groups.map(({ word }) => word)).toEqual(["koulu"]);
  expect(plan.required).toEqual([["=kwijibo"]]);
  expect(unknown).toEqual(["xyzzy", "kwijibo"]);
});

test("fillers carry no weight, unless there is nothing else", async () => {
  const words = async (text: string) =>
    (await planQuery({ analyzer, vocabulary }, text, { tags })).plan.groups.map(({ word }) => word);
  expect(await words("miten koulu voi")).toEqual(["koulu"]);
  expect(await words("miten")).toEqual(["miten"]);
});

test("each way to find a word tells how rare it is by itself", async () => {
  const { plan } = await planQuery({ analyzer, vocabulary }, "koulu ", { tags });
  expect(plan.groups[0]).toMatchObject({ word: "koulu", documents: 40 });
  expect(plan.groups[0]?.alternatives.map(({ kind, documents }) => [kind, documents])).toEqual([
    ["word", 20],
    ["lemma", 40],
  ]);
});

test("a word that is a tag's label stands for the tag too", async () => {
  const { plan } = await planQuery({ analyzer, vocabulary: vocabularyOf({ "#t1": 3 }) }, "kouluruokaa", {
    tags,
  });
  expect(plan.groups[0]?.alternatives).toEqual([{ kind: "tag", weight: 1, keys: [["#t1"]], documents: 3 }]);
});

test("what was typed without dots is looked for with them, only where it is nothing itself", async () => {
  const kinds = async (text: string) =>
    (await planQuery({ analyzer, vocabulary }, text, { tags })).plan.groups.flatMap(({ alternatives }) =>
      alternatives.map(({ kind }) => kind),
    );
  expect(await kinds("tyo ")).toEqual(["folded"]);
  expect(await kinds("koulu ")).not.toContain("folded");
});

test("an incomplete last word stands for the words that begin with it", async () => {
  const { plan } = await planQuery({ analyzer, vocabulary }, "kou", { tags });
  expect(plan.groups[0]?.alternatives).toContainEqual({
    kind: "prefix",
    weight: 0.8,
    keys: [["=koulu"]],
    documents: 20,
  });
  const complete = await planQuery({ analyzer, vocabulary }, "kou ", { tags });
  expect(complete.plan.groups).toEqual([]);
});

test("a misspelt word stands for the nearest one in all its forms, and the plan tells so", async () => {
  const { plan, corrected, unknown } = await planQuery({ analyzer, vocabulary }, "kooulu ", { tags });
  expect(plan.groups[0]?.alternatives[0]).toMatchObject({ kind: "spelling", weight: 0.6 });
  expect(plan.groups[0]?.alternatives[0]?.keys[0]).toEqual(expect.arrayContaining(["=koulu", "fi:koul"]));
  expect(corrected).toBe("koulu ");
  expect(unknown).toEqual([]);
});

test("nothing is corrected where the words are wanted as they are", async () => {
  const { corrected, unknown } = await planQuery({ analyzer, vocabulary }, "kooulu ", { tags, exact: true });
  expect(corrected).toBeNull();
  expect(unknown).toEqual(["kooulu"]);
});

test("a quoted word is never taken for another", async () => {
  const { corrected, unknown } = await planQuery({ analyzer, vocabulary }, '"kooulu"', { tags });
  expect(corrected).toBeNull();
  expect(unknown).toEqual(["kooulu"]);
});

test("a very long query is cut to what can be looked for", async () => {
  const many = Array.from({ length: 300 }, (_, index) => `koulu${"a".repeat(index % 40)}${index}`).join(" ");
  const own = vocabularyOf({});
  await planQuery({ analyzer, vocabulary: own }, many, { tags });
  expect(own.asked[0]?.keys.length).toBeLessThan(500);
});

test("an excluded word takes its forms away, but not the compounds that it is part of", async () => {
  const { plan } = await planQuery({ analyzer, vocabulary }, "koulu -ruokaa", { tags });
  expect(plan.excluded).toContain("=ruokaa");
  expect(plan.excluded).toContain("fi:ruok");
  expect(plan.excluded.some((key) => key.startsWith("fi+"))).toBe(false);
});
