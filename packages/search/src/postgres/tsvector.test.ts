import { facetNames } from "@tori/contract/search";
import { expect, test } from "vitest";
import type { FieldKeys, SearchDocument } from "../document.ts";
import { headVector, keysVector } from "./tsvector.ts";

const none: FieldKeys = { words: [], lemmas: [], parts: [] };
const field = (...lemmas: string[]): FieldKeys => ({ ...none, lemmas });
const document: SearchDocument = {
  id: "story",
  version: 1,
  analyzer: "rules",
  language: "fi",
  publishedAt: "2026-01-01T00:00:00Z",
  confirmedAt: "2026-01-01T00:00:00Z",
  ages: false,
  reused: 0,
  retired: false,
  title: { words: ["=koulut"], lemmas: ["fi:koulu"], parts: [] },
  summary: field("fi:koulu", "fi:ruoka"),
  body: field("fi:keittiö", "fi:kerran", "fi:keittiö"),
  names: field("fi:lahti"),
  places: field("fi:heinola"),
  tagIds: ["t1"],
  facets: Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as SearchDocument["facets"],
};

test("every key is in the index once, and one that all documents have", () => {
  expect(keysVector(document).split(" ").toSorted()).toEqual(
    ["*", "#t1", "=koulut", "fi:heinola", "fi:keittiö", "fi:kerran", "fi:koulu", "fi:lahti", "fi:ruoka"]
      .map((key) => `'${key}'`)
      .toSorted(),
  );
});

test("the head says where a key stands, and what the body says once is not in it", () => {
  const head = headVector(document);
  expect(head).toContain("'fi:koulu':1A,2B");
  expect(head).toContain("'#t1':1A");
  expect(head).toContain("'fi:keittiö':1C");
  expect(head).toContain("'fi:lahti':1D");
  expect(head).not.toContain("fi:kerran");
  expect(head).not.toContain("fi:heinola");
});

test("a head stays small, however long the story is", () => {
  const many = Array.from({ length: 5000 }, (_, index) => `fi:sana${index}`);
  const head = headVector({ ...document, body: field(...many, ...many), names: field(...many) });
  expect(Buffer.byteLength(head)).toBeLessThan(4000);
  expect(head).toContain("'fi:koulu':1A,2B");
});
