import { createAnalyzer } from "@tori/language/analyzer";
import { loadFinnishSplitter } from "@tori/language/load-word-lists";
import { describe, expect, test } from "vitest";
import { createMarker } from "./highlight.ts";
import { lemmaKey, partKey, tagKey, wordKey } from "./keys.ts";
import { emptyPlan, type Group } from "./plan.ts";
import { bestSnippet, markedPieces } from "./snippet.ts";

const analyzer = createAnalyzer({ fi: await loadFinnishSplitter() });

function group(word: string): Group {
  const { lemmas } = analyzer.analyze(word, "fi");
  return {
    word,
    documents: 1,
    alternatives: [
      { kind: "lemma", weight: 1, keys: [lemmas.map((lemma) => lemmaKey("fi", lemma))] },
      { kind: "part", weight: 0.7, keys: [lemmas.map((lemma) => partKey("fi", lemma))] },
      { kind: "tag", weight: 1, keys: [[tagKey("t1")]] },
    ],
  };
}
const mark = (words: string[], text: string, required: string[] = []) =>
  createMarker(analyzer, {
    ...emptyPlan,
    groups: words.map(group),
    required: required.map((word) => [wordKey(word)]),
  })(text, "fi");
const marked = (words: string[], text: string, required: string[] = []): string =>
  markedPieces(text, mark(words, text, required))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

describe("marks", () => {
  test("words are marked in any form", () => {
    expect(marked(["koulu"], "Koulut ja koulujen pihat.")).toBe("[Koulut] ja [koulujen] pihat.");
  });

  test("of a compound only the part that matches is marked, the longest one", () => {
    expect(marked(["hyvinvointi"], "Työhyvinvointia!")).toBe("Työ[hyvinvointia]!");
    expect(marked(["vuoro"], "työvuorosuunnittelu")).toBe("työ[vuoro]suunnittelu");
    expect(marked(["työvuoro"], "työvuorosuunnittelu")).toBe("[työvuoro]suunnittelu");
    expect(marked(["työvuorosuunnittelu"], "työvuorosuunnittelu")).toBe("[työvuorosuunnittelu]");
  });

  test("a word is marked wherever it stands, and read in the text's language", () => {
    expect(marked(["hyvinvointi"], "Työhyvinvointia! Hyvinvointi, työhyvinvointia.")).toBe(
      "Työ[hyvinvointia]! [Hyvinvointi], työ[hyvinvointia].",
    );
    const both = createMarker(analyzer, { ...emptyPlan, groups: [group("koulu")] });
    expect(both("koulujen", "en")).toEqual([]);
    expect(both("koulujen", "fi")).toEqual([{ start: 0, end: 8, group: 0 }]);
  });

  test("quoted words are marked as they are written only", () => {
    expect(marked([], "Koulut ja koulu.", ["koulu"])).toBe("Koulut ja [koulu].");
  });

  test("nothing is marked where nothing matches, and no text is no trouble", () => {
    expect(mark(["koulu"], "Kirjaston aukiolo")).toEqual([]);
    expect(mark([], "koulu")).toEqual([]);
    expect(mark(["koulu"], "")).toEqual([]);
  });

  test("a word with decomposed letters is marked whole", () => {
    expect(marked(["hyvinvointi"], "tyo\u0308hyvinvointia nyt")).toBe("[tyo\u0308hyvinvointia] nyt");
  });
});

describe("snippets", () => {
  const filler = "Tässä kerrotaan muusta asiasta pitkään. ".repeat(12);
  const text = `${filler}Koulu aloitti. ${filler}Sitten koulu vähensi ruokahävikkiä keittiössä. ${filler}`;

  test("the part with the most of the query's words is shown, cut between words", () => {
    const snippet = bestSnippet(text, mark(["koulu", "ruokahävikki"], text), 160);
    const shown = snippet.pieces.map((piece) => piece.text).join("");
    expect(shown).toContain("koulu vähensi ruokahävikkiä");
    expect(snippet.cut).toEqual({ before: true, after: true });
    expect(snippet.groups.size).toBe(2);
    expect(` ${text} `).toContain(` ${shown.trim()} `);
    expect(shown.length).toBeLessThan(220);
  });

  test("without a mark the beginning is shown", () => {
    const snippet = bestSnippet("Lyhyt teksti.", [], 160);
    expect(snippet).toEqual({
      pieces: [{ text: "Lyhyt teksti.", marked: false }],
      cut: { before: false, after: false },
      groups: new Set(),
    });
  });

  test("a text without spaces is cut too", () => {
    expect(bestSnippet("a".repeat(5000), [], 100).pieces[0]?.text).toHaveLength(100);
    expect(bestSnippet("", [], 100).pieces).toEqual([]);
  });
});
