import { richTextFromPlain } from "@tori/contract/plain-text";
import type { StoryVersion } from "@tori/contract/stories";

/** For tests: a version that says something of most. */
export const sampleVersion: StoryVersion = {
  number: 2,
  at: "2026-11-24T10:00:00Z",
  changeNote: null,
  language: "sv",
  title: "Böcker hem",
  summary: "Boken kommer.",
  sectors: ["library_culture"],
  practices: [{ slug: "kokeilukulttuuri", name: { fi: "Kokeilukulttuuri", sv: "Försökskultur" } }],
  tags: [{ slug: "kirjat", name: { fi: "kirjat", sv: "böcker" } }],
  status: "in_use",
  statusNote: "I två kommundelar.",
  statusAsOf: "2026-11-01",
  startedYear: 2024,
  endedYear: null,
  effort: "small",
  cost: null,
  duration: null,
  audience: ["residents", "staff"],
  resultsKnown: true,
  indicators: [{ name: "Lån", before: "", after: "12", how: "" }],
  links: [{ title: "Film", url: "https://example.org/film" }],
  sections: [{ key: "need", body: richTextFromPlain("Ett.\nTvå.") }],
  sources: [{ title: "Årsberättelse", url: null }],
  editorialNote: null,
};
