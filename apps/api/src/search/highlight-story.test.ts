import { createAnalyzer } from "@tori/language/analyzer";
import { loadFinnishSplitter } from "@tori/language/load-word-lists";
import { createMarker } from "@tori/search/highlight";
import { lemmaKey, partKey } from "@tori/search/keys";
import { type Group, emptyPlan } from "@tori/search/plan";
import { expect, test } from "vitest";
import { highlightStory } from "./highlight-story.ts";

const analyzer = createAnalyzer({ fi: await loadFinnishSplitter() });
const filler = "Tässä kerrotaan muusta asiasta pitkään. ".repeat(12);

function group(word: string): Group {
  const { lemmas } = analyzer.analyze(word, "fi");
  const keys = lemmas.flatMap((lemma) => [lemmaKey("fi", lemma), partKey("fi", lemma)]);
  return { word, documents: 1, alternatives: [{ kind: "lemma", weight: 1, keys: [keys] }] };
}

function highlight(words: string[], text: { title?: string; summary?: string; body?: string }) {
  const mark = createMarker(analyzer, { ...emptyPlan, groups: words.map(group) });
  const { title = "Otsikko", summary = "Tiivistelmä.", body = "" } = text;
  const found = highlightStory(mark, { language: "fi", title, summary, body: () => body }, words.length);
  const written = (segments: { text: string; marked: boolean }[]) =>
    segments.map((segment) => (segment.marked ? `[${segment.text}]` : segment.text)).join("");
  return found && { title: written(found.title), snippet: written(found.snippet) };
}

test("the title and the summary are marked, a compound only where it matches", () => {
  expect(highlight(["hyvinvointi"], { title: "Työhyvinvointia!", summary: "Hyvinvointi kasvoi." })).toEqual({
    title: "Työ[hyvinvointia]!",
    snippet: "[Hyvinvointi] kasvoi.",
  });
});

test("the summary stays where the title and it say all that the body says", () => {
  const body = `${filler}Koulu kertoo koulusta.`;
  expect(highlight(["koulu"], { title: "Koulu", body })?.snippet).toBe("Tiivistelmä.");
});

test("the body's best part takes the summary's place where it has more of the words, on one line", () => {
  const body = `${filler}\nKoulu vähensi\nruokahävikkiä. ${filler}`;
  const snippet = highlight(["koulu", "ruokahävikki"], { title: "Koulu", body })?.snippet ?? "";
  expect(snippet).toContain("[Koulu] vähensi [ruokahävikkiä]. Tässä");
  expect(snippet.startsWith("…")).toBe(true);
  expect(snippet.endsWith("…")).toBe(true);
});

test("where the text has nothing to mark there is no highlight", () => {
  expect(highlight(["koulu"], { body: filler })).toBeNull();
  expect(highlight(["koulu"], { title: "", summary: "", body: "" })).toBeNull();
});
