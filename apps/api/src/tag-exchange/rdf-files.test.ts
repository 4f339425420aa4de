import { expect, test } from "vitest";
import { ExchangedTag } from "./model.ts";
import { fromJsonLd, fromTurtle, toJsonLd, toTurtle } from "./rdf-files.ts";
import { fromQuads, toQuads } from "./skos.ts";

const home = "https://tori.example";

const tags = [
  {
    slug: "ruokapalvelu",
    labels: { fi: { preferred: "ruokapalvelu" }, sv: { preferred: "måltidsservice" } },
  },
  {
    slug: "kouluruoka",
    labels: {
      fi: { preferred: "kouluruoka", synonyms: ['"lainattu" \\ ja\nrivi'], hidden: ["kuoluruoka"] },
      sv: { preferred: "skolmat" },
      en: { preferred: "school meals" },
    },
    definition: { fi: "Ruoka koulussa." },
    broader: "ruokapalvelu",
    yso: "http://www.yso.fi/onto/yso/p1",
  },
  {
    slug: "vanha",
    state: "deprecated",
    labels: { fi: { preferred: "vanha" }, sv: { preferred: "gammal" } },
    reason: "Ei enää käytössä",
  },
  {
    slug: "yhdistetty",
    state: "merged",
    labels: { fi: { preferred: "yhdistetty" } },
    mergedInto: "kouluruoka",
  },
].map((tag) => ExchangedTag.parse({ definition: {}, ...tag }));

const proposed = ExchangedTag.parse({
  slug: "ehdotus",
  state: "proposed",
  labels: { fi: { preferred: "ehdotus" } },
  definition: {},
});

const asTags = (file: ReturnType<typeof fromQuads>) =>
  file.tags.map(({ place: _place, ...tag }) => ExchangedTag.parse(tag));

test("Turtle says everything of a tag but that it is proposed, and is read back without loss", async () => {
  const text = await toTurtle(toQuads([...tags, proposed], home));
  expect(text).toContain("@prefix skos:");
  const read = fromQuads(fromTurtle(text, home), home);
  expect(asTags(read)).toEqual(tags);
  expect(read.ignored).toBe(0);
});

test("so is JSON-LD, whose context stands in it", async () => {
  const text = toJsonLd(toQuads(tags, home));
  expect(asTags(fromQuads(await fromJsonLd(text, home), home))).toEqual(tags);
});

test("another site's vocabulary is known by its identifiers, a concept of YSO by its address", async () => {
  const elsewhere = await toTurtle(toQuads(tags, "https://toinen.example"));
  expect(asTags(fromQuads(fromTurtle(elsewhere, home), home))).toEqual(tags);
  const yso = `
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <http://www.yso.fi/onto/yso/p7> a skos:Concept ;
      skos:prefLabel "ruoka"@fi, "mat"@sv, "toit"@et ;
      skos:broader <http://www.yso.fi/onto/yso/p8> .`;
  const { tags: read, ignored } = fromQuads(fromTurtle(yso, home), home);
  expect(read).toMatchObject([
    {
      slug: null,
      yso: "http://www.yso.fi/onto/yso/p7",
      broader: null,
      labels: { fi: { preferred: "ruoka" } },
    },
  ]);
  // Estonian, and what stands above it outside the file.
  expect(ignored).toBe(2);
});

test("what cannot be read is refused, and no context is fetched from elsewhere", async () => {
  expect(() => fromTurtle("<a> <b> .", home)).toThrow("invalid_input");
  await expect(fromJsonLd("{", home)).rejects.toThrow("invalid_input");
  const foreign = JSON.stringify({
    "@context": "https://schema.example/",
    "@id": "https://a.example",
    name: "x",
  });
  await expect(fromJsonLd(foreign, home)).rejects.toThrow("invalid_input");
});
