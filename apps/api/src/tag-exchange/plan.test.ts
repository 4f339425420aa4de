import { expect, test } from "vitest";
import type { ExistingTag } from "./existing.ts";
import { ExchangedTag, type ReadTag } from "./model.ts";
import { planImport } from "./plan.ts";

const has = (slug: string, changes: object = {}): ExistingTag => ({
  id: slug,
  ...ExchangedTag.parse({
    slug,
    labels: { fi: { preferred: slug }, sv: { preferred: `${slug} sv` } },
    definition: {},
    ...changes,
  }),
});

const existing = [
  has("koulu"),
  has("lukio", { broader: "koulu" }),
  has("poistettu", { state: "deprecated" }),
  has("yhdistetty", { state: "merged", mergedInto: "koulu" }),
];

const says = (slug: string | null, changes: Partial<ReadTag> = {}): ReadTag => ({
  place: slug ?? "",
  slug,
  labels: {},
  definition: {},
  ...changes,
});

const named = (fi: string): Pick<ReadTag, "labels"> => ({
  labels: { fi: { preferred: fi }, sv: { preferred: `${fi} sv` } },
});

const plan = (...tags: ReadTag[]) => planImport(existing, { tags, faults: [], ignored: 0 }).preview;
const faults = (...tags: ReadTag[]) => plan(...tags).faults.map(({ code, value }) => `${code} ${value}`);

test("what a file does not say stays, and what is so already is no change", () => {
  expect(plan(says("koulu"), says("lukio"), says("yhdistetty"))).toMatchObject({
    unchanged: 3,
    changed: 0,
    added: 0,
    faults: [],
  });
  expect(plan(says("koulu", { definition: { fi: "Talo" } })).changes).toEqual([
    { slug: "koulu", kind: "changed", fields: [{ field: "fi_definition", before: "", after: "Talo" }] },
  ]);
});

test("a tag without an address is known by its concept or its name, or is new with an address of its own", () => {
  expect(plan(says(null, named("Koulu"))).changes).toMatchObject([{ slug: "koulu", kind: "changed" }]);
  expect(plan(says(null, named("Äiti koulu"))).changes).toMatchObject([
    { slug: "aiti-koulu", kind: "added" },
  ]);
});

test("every kind of fault is told with its place and value", () => {
  expect(faults(says("uusi", { labels: { fi: { preferred: "uusi" } } }))).toEqual(["name_missing sv"]);
  expect(faults(says("uusi", named("lukio")))).toEqual(["term_taken lukio", "term_taken lukio sv"]);
  expect(faults(says("a", named("sama")), says("b", named("Sama")))).toHaveLength(2);
  expect(faults(says("koulu", { broader: "lukio" }))).toEqual(["circle lukio"]);
  expect(faults(says("koulu", { broader: "poistettu" }))).toEqual(["unknown_tag poistettu"]);
  expect(faults(says("koulu", { broader: "ei-ole" }))).toEqual(["unknown_tag ei-ole"]);
  expect(faults(says("koulu"), says("koulu"))).toEqual(["duplicate koulu"]);
  expect(faults(says("koulu", { yso: "https://muu.example/" }))).toEqual(["bad_value yso"]);
  expect(faults(says("Ei Slug"))).toContain("bad_value slug");
  const yso = "http://www.yso.fi/onto/yso/p1";
  expect(faults(says("koulu", { yso }), says("lukio", { yso }))).toEqual([
    `yso_taken ${yso}`,
    `yso_taken ${yso}`,
  ]);
});

test("a file merges nothing and undoes no merger, but brings merged tags that are new", () => {
  expect(faults(says("lukio", { state: "merged", mergedInto: "koulu" }))).toEqual(["merge_here lukio"]);
  expect(faults(says("yhdistetty", { state: "active", mergedInto: null }))).toEqual([
    "merge_here yhdistetty",
  ]);
  const merged = says("uusi", {
    state: "merged",
    mergedInto: "koulu",
    labels: { fi: { preferred: "uusi" } },
  });
  expect(plan(merged)).toMatchObject({ added: 1, faults: [] });
  expect(faults({ ...merged, mergedInto: null })).toEqual(["bad_value merged_into"]);
});

test("terms and concepts may change places within a file, and a new tag may stand under a new one", () => {
  expect(faults(says("koulu", named("lukio")), says("lukio", named("koulu")))).toEqual([]);
  expect(
    faults(says("uusi", { ...named("uusi"), broader: "toinen" }), says("toinen", named("toinen"))),
  ).toEqual([]);
});

test("a word that a tag has twice stands once", () => {
  const labels = { fi: { preferred: "koulu", synonyms: ["Koulu", "opisto"], hidden: ["OPISTO"] } };
  expect(plan(says("koulu", { labels })).changes[0]?.fields).toEqual([
    { field: "fi_synonyms", before: "", after: "opisto" },
  ]);
});

test("a file of too many tags is refused", () => {
  const tags = Array.from({ length: 10_000 }, (_, index) => says(`tag-${index}`));
  expect(() => plan(...tags)).toThrow("invalid_input");
});
