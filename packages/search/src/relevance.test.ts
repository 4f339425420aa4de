import { expect, test } from "vitest";
import { emptyPlan, type Group, type SearchPlan } from "./plan.ts";
import { groupShares, rankTerms, rarity, readsWhole } from "./relevance.ts";

const group = (word: string, documents: number): Group => ({
  word,
  documents,
  alternatives: [
    { kind: "word", weight: 1, keys: [[`=${word}`]] },
    { kind: "pieces", weight: 0.5, keys: [["fi:a", "fi+a"], ["fi:b"]] },
  ],
});
const plan: SearchPlan = { ...emptyPlan, documents: 1000, groups: [group("ruoka", 2), group("koulu", 600)] };

test("what is found by a common part weighs less than the rare word itself", () => {
  const [word, pieces] = group("ruoka", 60).alternatives;
  if (!word || !pieces) throw new Error("no alternatives");
  const counted = { word: "ruoka", documents: 60, alternatives: [{ ...word, documents: 2 }, pieces] };
  const weightOf = (alternatives: Group) => rankTerms({ ...plan, groups: [alternatives] })[0]?.weight ?? 0;
  expect(weightOf(counted)).toBeGreaterThan(weightOf(group("ruoka", 60)));
});

test("rare groups weigh more than common ones, and none weighs nothing", () => {
  const [rare, common] = plan.groups.map((each) => rarity(plan, each));
  expect(rare).toBeGreaterThan(common ?? 0);
  expect(rarity({ ...plan, documents: 0 }, group("kaikki", 100))).toBeGreaterThan(0);
  expect(rankTerms(plan).map(({ weight }) => weight > 0)).toEqual([true, true, true, true]);
});

test("a rare group has the greater share of a query, and a query with one reads whole stories", () => {
  const [rare = 0, common = 0] = groupShares(plan);
  expect(rare + common).toBeCloseTo(1);
  expect(rare).toBeGreaterThan(common);
  expect(readsWhole(plan)).toBe(true);
  expect(readsWhole({ ...plan, groups: [group("koulu", 600)] })).toBe(false);
});
