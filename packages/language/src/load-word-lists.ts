import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { finnishCompounds } from "./finnish/compounds.ts";
import { swedishCompounds } from "./swedish/compounds.ts";
import { readHunspellWords } from "./swedish/read-dictionary.ts";
import type { SplitCompound } from "./compound.ts";
import { readTrie } from "./word-list/read-trie.ts";

/** Cuts Finnish compounds by the word list of @cspell/dict-fi-fi (LGPL-3.0); some 0.3 s and 30 MB. */
export async function loadFinnishSplitter(): Promise<SplitCompound> {
  return finnishCompounds(readTrie(await readFinnish()));
}

/** Cuts Swedish compounds by the word list of dictionary-sv (LGPL-3.0); some 0.1 s and 10 MB. */
export async function loadSwedishSplitter(): Promise<SplitCompound> {
  return swedishCompounds(readHunspellWords(await readSwedish()));
}

// Not import.meta.resolve, which the test runner does not have.
const require = createRequire(import.meta.url);

async function readFinnish(): Promise<string> {
  const folder = dirname(require.resolve("@cspell/dict-fi-fi"));
  const packed = await readFile(join(folder, "dict/fi-fi.trie.gz"));
  return (await promisify(gunzip)(packed)).toString("utf8");
}

function readSwedish(): Promise<string> {
  return readFile(join(dirname(require.resolve("dictionary-sv")), "index.dic"), "utf8");
}
