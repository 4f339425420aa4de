import { expect, test } from "vitest";
import { fromCsv, toCsv } from "./csv.ts";
import { ExchangedTag } from "./model.ts";

const tag = ExchangedTag.parse({
  slug: "kouluruoka",
  labels: {
    fi: { preferred: "kouluruoka", synonyms: ["a|b", "c\\d", 'hän sanoi "ruoka"'], hidden: ["kuoluruoka"] },
    sv: { preferred: "skolmat" },
  },
  definition: { fi: "Ruoka, joka; syödään\nkoulussa.", sv: "=1+1" },
  broader: "ruokapalvelu",
  yso: "http://www.yso.fi/onto/yso/p1",
});

const lines = (text: string) => fromCsv(text).tags;

test("what is written is read back without loss, whatever is in it", () => {
  const [{ place, ...read } = { place: "" }] = lines(toCsv([tag]));
  expect(place).not.toBe("");
  expect(ExchangedTag.parse(read)).toEqual(tag);
});

test("no cell begins a formula, and one that only looks like it comes back as it was", () => {
  const odd = ["=1+1", "'=1+1", "''@x", "-miinus", "'heittomerkki"];
  const text = toCsv(odd.map((reason) => ({ ...tag, reason })));
  expect(text).not.toMatch(/(^|,|")[=+@-]/m);
  expect(lines(text).map(({ reason }) => reason)).toEqual(odd);
});

test("semicolons, any order of columns and a mark at the beginning are read", () => {
  const text = "fi;sv;fi_synonyms\r\nkoulu;skola;opinahjo | koulutie\r\n\r\n;;\r\n";
  expect(lines(text)).toEqual([
    {
      place: "2",
      slug: null,
      labels: {
        fi: { preferred: "koulu", synonyms: ["opinahjo", "koulutie"] },
        sv: { preferred: "skola" },
        en: {},
      },
      definition: {},
    },
  ]);
});

test("a column that is not there says nothing, an empty cell says that there is nothing", () => {
  const [read] = lines("slug,yso\nkoulu,\n");
  expect(read).toEqual({
    place: "2",
    slug: "koulu",
    labels: { fi: {}, sv: {}, en: {} },
    definition: {},
    yso: null,
  });
});

test("what is no table of ours is refused with its place", () => {
  expect(() => fromCsv("nimi,namn\nkoulu,skola\n")).toThrow("invalid_input");
  expect(() => fromCsv('slug,fi\nkoulu,"auki\n')).toThrow("invalid_input");
  expect(() => fromCsv("")).toThrow("invalid_input");
  expect(fromCsv("slug,fi,kommentti\n").faults).toEqual([
    { place: "1", code: "unknown_column", value: "kommentti" },
  ]);
});
