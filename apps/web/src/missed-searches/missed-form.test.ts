import { expect, test } from "vitest";
import { type MissedForm, decisionOf, lackingIn, refusedIn } from "./missed-form.ts";

const errors = { label: "word", inSwedish: "Swedish", tag: "tag" };
const form: MissedForm = { kind: "synonym", label: "koe", inSwedish: "", language: "fi", tag: "" };

test("a term needs a word and the tag that it means, a new tag both of its names", () => {
  expect(lackingIn(form, errors)).toEqual({ tag: "tag" });
  expect(lackingIn({ ...form, label: " ", tag: "t1" }, errors)).toEqual({ label: "word" });
  expect(lackingIn({ ...form, kind: "tag" }, errors)).toEqual({ inSwedish: "Swedish" });
  expect(lackingIn({ ...form, kind: "hidden", tag: "t1" }, errors)).toEqual({});
});

test("only what belongs to the decision is sent", () => {
  expect(decisionOf({ ...form, inSwedish: "prov", tag: "t1" })).toEqual({
    kind: "synonym",
    tag: "t1",
    language: "fi",
    label: "koe",
  });
  expect(decisionOf({ ...form, kind: "tag", inSwedish: "prov", tag: "t1" })).toEqual({
    kind: "tag",
    tag: { labels: { fi: { preferred: "koe" }, sv: { preferred: "prov" } } },
  });
});

test("a refusal is told at the field that it is about", () => {
  const problem = (field: string) => ({
    type: "about:blank",
    title: "",
    status: 422,
    code: "invalid_input" as const,
    detail: "",
    fields: [{ field, message: "no" }],
  });
  expect(refusedIn(problem("decision.label"))).toEqual({ label: "no" });
  expect(refusedIn(problem("decision.tag.labels.fi.preferred"))).toEqual({ label: "no" });
  expect(refusedIn(problem("decision.tag.labels.sv.preferred"))).toEqual({ inSwedish: "no" });
  expect(refusedIn(problem("decision.tag"))).toEqual({ tag: "no" });
  expect(refusedIn(null)).toEqual({});
});
