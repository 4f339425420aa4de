import { expect, test } from "vitest";
import { emptyPlan, type Group, type SearchPlan } from "../plan.ts";
import { singleQuery, strictQuery } from "./tsquery.ts";

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
