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

/**
 * Compound splitters from the word lists that npm brings: Finnish from @cspell/dict-fi-fi (LGPL-3.0), Swedish from
 * dictionary-sv (LGPL-3.0). Some 0.4 s and 40 MB.
 */
export async function loadSplitters(): Promise<{ fi: SplitCompound; sv: SplitCompound }> {
  const [finnish, swedish] = await Promise.all([readFinnish(), readSwedish()]);
  return { fi: finnishCompounds(readTrie(finnish)), sv: swedishCompounds(readHunspellWords(swedish)) };
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
