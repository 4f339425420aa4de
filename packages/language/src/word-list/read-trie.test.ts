import { expect, test } from "vitest";
import { readTrie } from "./read-trie.ts";

const header = "#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=32\n# Comment\n# Data:\n__DATA__\n";

test("words share beginnings, and steps back lead to the next one", () => {
  const list = readTrie(`${header}työmaa$3vuoro$5$`);
  expect(["työ", "työmaa", "työvuoro"].filter((word) => list.has(word))).toEqual([
    "työ",
    "työmaa",
    "työvuoro",
  ]);
  expect(["ty", "työm", "vuoro", ""].filter((word) => list.has(word))).toEqual([]);
});

test("a jump takes the ending of an earlier word", () => {
  // Nodes by turn: 0 the root, 1 the common end, 2 t, 3 i, 4 e; "p" goes on as "t" did.
  const list = readTrie(`${header}tie$3p#1;<`);
  expect(list.has("tie")).toBe(true);
  expect(list.has("pie")).toBe(true);
  expect(list.has("pi")).toBe(false);
});

test("letters with a meaning in the format are written with a backslash", () => {
  expect(readTrie(`${header}e\\-lasku$`).has("e-lasku")).toBe(true);
});

test("all words that start at a place are told by where they end", () => {
  const list = readTrie(`${header}työmaa$3vuoro$5$`);
  expect(list.endsFrom("etätyövuorot", 3)).toEqual([6, 11]);
  expect(list.endsFrom("etätyövuorot", 0)).toEqual([]);
});

test("another file is refused", () => {
  expect(() => readTrie("TrieXv4\nbase=32\n__DATA__\n")).toThrow("not a TrieXv3 word list");
  expect(() => readTrie("")).toThrow("not a TrieXv3 word list");
});
