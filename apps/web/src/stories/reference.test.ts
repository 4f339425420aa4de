import { expect, test } from "vitest";
import { referenceText, storyAddress } from "./reference.ts";

const story = {
  slug: "kirja-kotiin",
  language: "sv",
  title: "Boken kommer hem",
  publishedAt: "2026-11-24T07:15:13.437Z",
  organisation: { slug: "lohja", name: { fi: "Lohjan kaupunki", sv: "Lojo stad" } },
} as Parameters<typeof referenceText>[0];

test("a reference names title, organisation, service, date, address and licence", () => {
  expect(referenceText(story, "https://tori.example")).toBe(
    "Boken kommer hem. Lojo stad. Tekojen tori, 24.11.2026. https://tori.example/sv/berattelser/kirja-kotiin CC BY 4.0.",
  );
});

test("a title that ends in a question mark gets no full stop", () => {
  expect(referenceText({ ...story, title: "Vad hände?" }, "")).toMatch(/^Vad hände\? Lojo stad\./);
});

test("the address that stays is in the story's own language", () => {
  expect(storyAddress({ slug: "a", language: "en" }, "https://x.fi")).toBe("https://x.fi/en/stories/a");
});
