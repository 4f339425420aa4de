import { expect, test } from "vitest";
import type { DraftSections } from "./draft-sections.ts";
import { richTextFromPlain } from "./plain-text.ts";
import { lackingOf } from "./publishing.ts";

const whole: DraftSections = {
  title: "Vuorot suunnitellaan yhdessä",
  summary: "Vuorot suunnitellaan yhdessä, ja lepoaika pitää.",
  need: richTextFromPlain("Vuorot vaihtuivat viime hetkellä."),
  action: richTextFromPlain("Kokeilimme yhteistä suunnittelua."),
  results: { known: false, text: richTextFromPlain(""), indicators: [] },
  status: { status: "in_use", asOf: null, note: "", startedYear: 2025, endedYear: null },
  classification: { practices: ["kokeilukulttuuri"], sectors: ["elderly"], tags: [{ proposed: "vuorot" }] },
  contact: { email: "koti@lahti.fi", role: "", canSpar: false },
};
const lacking = (sections: DraftSections, isEditorial = false) =>
  lackingOf({ ...whole, ...sections }, isEditorial).map(({ field, lack }) => `${field}: ${lack}`);

test("a whole draft lacks nothing, and an empty one what publishing asks for, in the form's order", () => {
  expect(lacking({})).toEqual([]);
  expect(lackingOf({}, false).map(({ field }) => field)).toEqual([
    "title",
    "summary",
    "need",
    "action",
    "results.known",
    "status.status",
    "classification.practices",
    "classification.sectors",
    "classification.tags",
    "contact.email",
  ]);
});

test("what is too long for readers is named section by section", () => {
  const long = richTextFromPlain("x".repeat(20_001));
  expect(
    lacking({
      title: "x".repeat(121),
      summary: "x".repeat(301),
      need: long,
      people: long,
      results: { known: true, text: long, indicators: [] },
      reuse: long,
      contact: { email: "koti@lahti.fi", role: "x".repeat(121), canSpar: false },
    }),
  ).toEqual([
    "title: titleLong",
    "summary: summaryLong",
    "need: textLong",
    "people: textLong",
    "results.text: textLong",
    "reuse: textLong",
    "contact.role: roleLong",
  ]);
});

test("each link, source and indicator is told by its place, and empty rows are nothing", () => {
  const empty = { title: " ", url: "" };
  const good = { title: "Ohje", url: " https://lahti.fi/ohje" };
  expect(
    lacking({
      links: [
        empty,
        good,
        { title: "", url: "https://lahti.fi" },
        { title: "Ohje", url: "javascript:alert(1)" },
      ],
      results: {
        known: true,
        text: richTextFromPlain("Vähenivät."),
        indicators: [
          { name: "", before: "", after: "", how: "" },
          { name: " ", before: "12", after: "7", how: "x".repeat(501) },
        ],
      },
    }),
  ).toEqual([
    "results.indicators.1.name: indicatorName",
    "results.indicators.1.how: lineLong",
    "links.2.title: linkTitle",
    "links.3.url: linkUrl",
  ]);
  expect(lacking({ sources: [empty] }, true)).toEqual(["sources: sources"]);
  expect(
    lacking(
      {
        sources: [
          { title: "Kirja", url: "" },
          { title: "", url: "lahti.fi" },
        ],
      },
      true,
    ),
  ).toEqual(["sources.1.title: sourceTitle", "sources.1.url: linkUrl"]);
});

test("a blank word is no tag, and a long one none either", () => {
  const tags = (...words: string[]) => ({
    classification: { ...whole.classification, tags: words.map((proposed) => ({ proposed })) },
  });
  expect(lacking(tags("  ") as DraftSections)).toEqual(["classification.tags: tags"]);
  expect(lacking(tags("x".repeat(101)) as DraftSections)).toEqual(["classification.tags: tagLong"]);
});

test("what was written of results that are not known holds nothing up", () => {
  const indicators = [{ name: "", before: "12", after: "", how: "" }];
  expect(lacking({ results: { known: false, text: richTextFromPlain(""), indicators } })).toEqual([]);
});

test("a personal identity code is named wherever readers would meet it, in the form's order", () => {
  const code = "131052-308T";
  const linked = {
    type: "text",
    text: "lista",
    marks: [{ type: "link", attrs: { href: `https://a.fi/?h=${code}` } }],
  };
  expect(
    lacking({
      links: [{ title: "Ohje", url: `https://lahti.fi/${code}` }],
      need: richTextFromPlain(`Asiakas ${code} odotti.`),
      people: { type: "doc", content: [{ type: "paragraph", content: [linked] }] } as never,
      results: {
        known: true,
        text: richTextFromPlain("Ei."),
        indicators: [{ name: "x", before: code, after: "", how: "" }],
      },
      classification: { practices: ["kokeilukulttuuri"], sectors: ["elderly"], tags: [{ proposed: code }] },
    }),
  ).toEqual([
    "need: identityCode",
    "people: identityCode",
    "results.indicators.0.before: identityCode",
    "classification.tags: identityCode",
    "links.0.url: identityCode",
  ]);
  expect(lacking({ need: richTextFromPlain("Soita 040 123 4567.") })).toEqual([]);
});

test("an adaptation says what it changed and why, a copy or an inspiration as it likes", () => {
  const basis = (kind: "copied" | "adapted" | "inspired", parts = {}) => lacking({ basis: { kind, parts } });
  expect(basis("copied")).toEqual([]);
  expect(basis("inspired")).toEqual([]);
  expect(basis("adapted")).toEqual(["basis.kind: nothingChanged"]);
  expect(basis("adapted", { need: { change: "kept", why: "" } })).toEqual(["basis.kind: nothingChanged"]);
  expect(basis("copied", { need: { change: "changed", why: " " } })).toEqual([
    "basis.parts.need.why: changedWhy",
  ]);
  expect(basis("adapted", { need: { change: "changed", why: "a".repeat(501) } })).toEqual([
    "basis.parts.need.why: lineLong",
  ]);
  expect(basis("adapted", { need: { change: "changed", why: "Toisin." } })).toEqual([]);
});
