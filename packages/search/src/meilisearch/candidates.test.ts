import { expect, test } from "vitest";
import type { SearchRequest } from "../engine.ts";
import { emptyPlan, type Group } from "../plan.ts";
import { candidateQueries, rankedHits, seedSets } from "./candidates.ts";

const group = (word: string, documents: number): Group => ({
  word,
  documents,
  alternatives: [{ kind: "lemma", weight: 1, keys: [[`fi:${word}`]], documents }],
});
const setsOf = (...groups: Group[]) =>
  seedSets({ ...emptyPlan, documents: 5000, groups }).map((set) => set.map(({ word }) => word).join(" "));

test("where all that match are ranked anyway, no set is looked for", () => {
  expect(setsOf(group("a", 20), group("b", 30))).toEqual([]);
});

test("two words are looked for alone, three in pairs and the rarest alone", () => {
  expect(setsOf(group("a", 200), group("b", 100))).toEqual(["b", "a"]);
  expect(setsOf(group("a", 300), group("b", 100), group("c", 200))).toEqual(["b c", "b a", "c a", "b"]);
});

test("of a long query the rarest four are paired, and what is not enough is left out", () => {
  const sets = setsOf(...["a", "b", "c", "d", "e"].map((word, index) => group(word, 100 + index)));
  expect(sets).toEqual(["a b", "a c", "a d", "b c", "b d", "c d"]);
  expect(setsOf(group("everywhere", 4990), group("rare", 2))).toEqual(["rare"]);
});

const request: SearchRequest = {
  plan: { ...emptyPlan, documents: 5000, groups: [group("a", 4000)] },
  filter: {},
  sort: "relevance",
  locale: "fi",
  offset: 0,
  limit: 20,
};
const found = Array.from({ length: 400 }, (_, index) => `story-${String(index).padStart(3, "0")}`);

/** The higher its number, the better a story is. */
function rank(ids: readonly string[]) {
  return Promise.resolve(
    ids.map((id) => ({
      document: { id, language: "fi" as const, publishedAt: 0, confirmedAt: 0, ages: false, retired: false },
      score: Number(id.slice(6)),
      missing: 0,
    })),
  );
}

test("every page shows its own part of one order", async () => {
  const pages: string[] = [];
  for (let offset = 0; offset < 400; offset += 40) {
    const asked = { ...request, offset, limit: 40 };
    const [query] = candidateQueries(asked, [], []);
    const { hits } = await rankedHits(asked, [found.slice(0, query?.limit), ["story-399"]], rank);
    pages.push(...hits.map(({ id }) => id));
  }
  expect(pages.slice(0, 2)).toEqual(["story-399", "story-149"]);
  expect(pages.toSorted()).toEqual(found);
});

test("what is no longer there is no hit, and beyond the last page nothing is asked for", async () => {
  const { hits } = await rankedHits(request, [found.slice(0, 2)], () => rank(found.slice(0, 1)));
  expect(hits).toEqual([{ id: "story-000", score: 0 }]);
  expect(candidateQueries({ ...request, offset: 20_000, limit: 0 }, [], [])[0]?.limit).toBeLessThan(1000);
});
