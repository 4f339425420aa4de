import { createKeyer } from "@tori/search/keys";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { postgresVocabulary } from "@tori/search/postgres/vocabulary";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { fiveDocuments } from "../support/search-documents.ts";

const { db, search } = await testSite();
const stories = await fiveDocuments(db, createKeyer(search.analyzer));

test("the vocabulary counts the documents of a key, whatever is written and removed", async () => {
  const engine = createPostgresEngine(db);
  const vocabulary = postgresVocabulary(db);
  const counts = async () =>
    (await vocabulary.lookup({ keys: ["=ruokahävikki", "=piha"], folded: [], prefix: null, unsure: [] }))
      .exact;
  await engine.rebuild(stories);
  const before = await counts();
  expect(before.get("=ruokahävikki")).toBe(3);
  await engine.upsert(stories);
  await engine.remove(stories.slice(0, 3).map(({ id }) => id));
  expect((await counts()).get("=ruokahävikki")).toBe(1);
  expect((await counts()).has("=piha")).toBe(false);
  await engine.upsert(stories);
  expect(await counts()).toEqual(before);
});

test("the vocabulary finds what begins so, and what was typed without dots", async () => {
  await createPostgresEngine(db).rebuild(stories);
  const known = await postgresVocabulary(db).lookup({
    keys: [],
    folded: ["=ruokahavikki"],
    prefix: "=ruok",
    unsure: [],
  });
  expect(known.documents).toBe(5);
  expect(known.prefixed.map(({ key }) => key)).toContain("=ruokahävikki");
  expect(known.folded.get("=ruokahavikki")?.map(({ key }) => key)).toEqual(["=ruokahävikki"]);
});

test("the vocabulary finds what an unknown word may be a misspelling of", async () => {
  await createPostgresEngine(db).rebuild(stories);
  const similarTo = async (folded: string) => {
    const unsure = [{ folded, keys: [`=${folded}`] }];
    const known = await postgresVocabulary(db).lookup({ keys: [], folded: [], prefix: null, unsure });
    return (known.similar.get(folded) ?? []).map((each) => `${each.word} ${each.folded}`);
  };
  expect(await similarTo("ruokahavikkki")).toContain("ruokahävikki ruokahavikki");
  expect(await similarTo("roukahavikki")).toContain("ruokahävikki ruokahavikki");
  expect(await similarTo("piha")).toEqual([]);
});
