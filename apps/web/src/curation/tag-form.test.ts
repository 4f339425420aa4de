import { YsoAddress } from "@tori/contract/curation";
import { expect, test } from "vitest";
import { sampleTag } from "./sample-tag.ts";
import { emptyForm, errorsIn, factsOf, formOf, isYsoAddress, joinForms } from "./tag-form.ts";

const tag = sampleTag("työhyvinvointi", { sv: "arbetshälsa", synonyms: ["jaksaminen", "työkyky"] });

test("a tag comes out of its form as it went in", () => {
  const { labels, definition, broader, yso } = tag;
  expect(factsOf(formOf(tag))).toEqual({ labels, definition, broader, yso });
});

test("empty lines and spaces around words are nothing", () => {
  const facts = factsOf({ ...emptyForm, "labels.fi.synonyms": " a \n\n b\n", "labels.fi.preferred": "  " });
  expect(facts.labels.fi).toEqual({ preferred: null, synonyms: ["a", "b"], hidden: [] });
});

test("what only the other has changed comes along; what both have changed stays as typed, and is named", () => {
  const opened = formOf(tag);
  const joined = joinForms({
    opened,
    mine: { ...opened, "labels.fi.synonyms": "jaksaminen", "labels.sv.hidden": "a", yso: "same" },
    theirs: { ...opened, "labels.fi.synonyms": "työkyky", "definition.fi": "Selitys", yso: "same" },
  });
  expect(joined.taken).toEqual(["definition.fi"]);
  expect(joined.clashing).toEqual(["labels.fi.synonyms"]);
  expect(joined.form).toMatchObject({
    "labels.fi.synonyms": "jaksaminen",
    "labels.sv.hidden": "a",
    "definition.fi": "Selitys",
    yso: "same",
  });
});

test("an error names the word that it is about, in an approval too", () => {
  const problem = {
    type: "about:blank",
    title: "",
    status: 400,
    code: "invalid_input" as const,
    detail: "",
    fields: [
      { field: "tag.labels.fi.synonyms.1", message: "Sana kuuluu jo muualle." },
      { field: "labels.fi.synonyms.0", message: "Sana on liian pitkä." },
      { field: "tag.labels.sv.preferred", message: "Anna nimi." },
      { field: "reason", message: "Liian lyhyt." },
    ],
  };
  expect(errorsIn(problem, formOf(tag))).toEqual({
    "labels.fi.synonyms": "”työkyky”: Sana kuuluu jo muualle. ”jaksaminen”: Sana on liian pitkä.",
    "labels.sv.preferred": "Anna nimi.",
  });
});

test("the form takes the same addresses of YSO as the API", () => {
  const addresses = [
    "http://www.yso.fi/onto/yso/p1234",
    " https://yso.fi/onto/koko/p1 ",
    "http://www.yso.fi/onto/yso/1234",
    "https://finto.fi/yso/fi/page/p1234",
    "p1234",
  ];
  expect(addresses.map(isYsoAddress)).toEqual(
    addresses.map((address) => YsoAddress.safeParse(address).success),
  );
});
