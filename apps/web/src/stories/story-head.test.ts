import type { Story } from "@tori/contract/stories";
import { catalogs } from "@tori/text/catalogs";
import { expect, test } from "vitest";
import { storyHead } from "./story-head.ts";

const story = {
  slug: "kirja-kotiin",
  language: "fi",
  languages: ["fi"],
  title: "Kirja kotiin",
  summary: "Kirjasto vie kirjat kotiin.",
  publisher: "editorial",
  state: "published",
  organisation: { slug: "lohja", name: { fi: "Lohjan kaupunki", sv: "Lojo stad" }, type: "municipality" },
  tags: [{ slug: "kirjasto", name: { fi: "kirjasto", sv: "bibliotek", en: "library" } }],
  sources: [
    { title: "Uutinen", url: "https://example.org/uutinen" },
    { title: "Raportti", url: null },
  ],
  basedOn: [
    {
      story: { slug: "bok-hem", language: "sv", title: "Bok hem" },
      organisation: { slug: "vasa", name: { fi: "Vaasa", sv: "Vasa" } },
      workplace: null,
      version: null,
      kind: "adapted",
    },
  ],
  publishedAt: "2026-11-24T07:15:13.437Z",
  updatedAt: "2026-11-24T07:15:13.437Z",
} as unknown as Story;

const onSwedishPage = {
  language: "sv",
  texts: catalogs.sv,
  url: new URL("https://tori.example/sv/berattelser/kirja-kotiin"),
} as const;

test("a story's canonical address is in its own language, whatever the page's", () => {
  const head = storyHead(story, onSwedishPage);
  expect(head.canonical).toBe("/fi/tarinat/kirja-kotiin");
  expect(head.languages).toEqual(["fi"]);
  expect(head.noindex).toBe(false);
});

test("a retired story is kept from search engines", () => {
  expect(storyHead({ ...story, state: "retired" }, onSwedishPage).noindex).toBe(true);
});

test("machines read whose story it is, its licence, its tags and what it is based on", () => {
  const [article] = storyHead(story, onSwedishPage).jsonLd ?? [];
  expect(article).toMatchObject({
    "@type": "Article",
    inLanguage: "fi",
    license: "https://creativecommons.org/licenses/by/4.0/",
    author: { name: "Tekojen tori" },
    about: { "@type": "GovernmentOrganization", name: "Lohjan kaupunki" },
    keywords: [{ "@type": "DefinedTerm", url: "https://tori.example/fi/asiasanat/kirjasto" }],
    citation: [{ url: "https://example.org/uutinen" }, { name: "Raportti" }],
    isBasedOn: ["https://tori.example/sv/berattelser/bok-hem"],
  });
});

test("a workplace's own story has its organisation as the author", () => {
  const [article] = storyHead({ ...story, publisher: "workplace" }, onSwedishPage).jsonLd ?? [];
  expect(article).toMatchObject({ author: { name: "Lohjan kaupunki" }, publisher: { name: "Tekojen tori" } });
});
