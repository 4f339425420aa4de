import { expect, test } from "vitest";
import { emptyPlan, type Group, type SearchPlan } from "../plan.ts";
import { rankQueries, rarity, singleQuery, strictQuery } from "./tsquery.ts";

const group = (word: string, documents: number): Group => ({
  word,
  documents,
  alternatives: [
    { kind: "word", weight: 1, keys: [[`=${word}`]] },
    { kind: "pieces", weight: 0.5, keys: [["fi:a", "fi+a"], ["fi:b"]] },
  ],
});
const plan: SearchPlan = { ...emptyPlan, documents: 100, groups: [group("ruoka", 2), group("koulu", 60)] };

test("all groups are wanted, each by any of its alternatives", () => {
  expect(strictQuery(plan)).toBe(
    "(('=ruoka') | (('fi:a' | 'fi+a') & ('fi:b'))) & (('=koulu') | (('fi:a' | 'fi+a') & ('fi:b')))",
  );
});

test("required and excluded keys bind every query", () => {
  const bound = { ...plan, required: [["=x"]], excluded: ["=y"] };
  expect(strictQuery(bound)).toMatch(/ & '\*' & \('=x'\) & !'=y'$/);
  expect(singleQuery(group("ruoka", 2), bound)).toMatch(/ & '\*' & \('=x'\) & !'=y'$/);
  expect(strictQuery({ ...emptyPlan, excluded: ["=y"] })).toBe("'*' & !'=y'");
});

test("a key cannot end its quotation", () => {
  expect(strictQuery({ ...emptyPlan, required: [["a' | '*\\"]] })).toBe("('a'' | ''*\\\\')");
});

test("what is found by a common part weighs less than the rare word itself", () => {
  const [word, pieces] = group("ruoka", 60).alternatives;
  if (!word || !pieces) throw new Error("no alternatives");
  const counted = { word: "ruoka", documents: 60, alternatives: [{ ...word, documents: 2 }, pieces] };
  const weightOf = (alternatives: Group) => rankQueries({ ...plan, groups: [alternatives] })[0]?.weight ?? 0;
  expect(weightOf(counted)).toBeGreaterThan(weightOf(group("ruoka", 60)));
});

test("rare groups weigh more than common ones, and none weighs nothing", () => {
  const [rare, common] = plan.groups.map((each) => rarity(plan, each));
  expect(rare).toBeGreaterThan(common ?? 0);
  expect(rarity({ ...plan, documents: 0 }, group("kaikki", 100))).toBeGreaterThan(0);
  expect(rankQueries(plan).map(({ weight }) => weight > 0)).toEqual([true, true, true, true]);
});
