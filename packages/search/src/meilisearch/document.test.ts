import { expect, test } from "vitest";
import { markedAnalyzer, searchWord, unmarkedAnalyzer } from "./document.ts";

test("a document that was made for other settings has the keys of no analyzer", () => {
  expect(unmarkedAnalyzer(markedAnalyzer("rules-1"))).toBe("rules-1");
  expect(unmarkedAnalyzer("rules-1")).not.toBe("rules-1");
  expect(unmarkedAnalyzer("rules-1~older")).not.toBe("rules-1");
});

test("keys of several kinds are the same word, a tag is a word of its own", () => {
  expect(["=koulu", "fi:koulu", "fi+koulu"].map(searchWord)).toEqual(["koulu", "koulu", "koulu"]);
  expect(searchWord("#0199-aa")).toBe("tag0199aa");
});
