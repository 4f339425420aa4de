import { expect, test } from "vitest";
import { isStopWord } from "./stop-words.ts";

test.each(["miten", "voiko", "ja", "hur", "och", "vad", "how", "the", "does"])("%s is a filler", (word) => {
  expect(isStopWord(word)).toBe(true);
});

test.each(["koulu", "lapset", "skola", "school", "työ", "", "constructor"])("%s is no filler", (word) => {
  expect(isStopWord(word)).toBe(false);
});
