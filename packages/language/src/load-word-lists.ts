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

async function readFinnish(): Promise<string> {
  const packed = await readFile(beside("@cspell/dict-fi-fi", "dict/fi-fi.trie.gz"));
  return (await promisify(gunzip)(packed)).toString("utf8");
}

function readSwedish(): Promise<string> {
  return readFile(beside("dictionary-sv", "index.dic"), "utf8");
}

// Not import.meta.resolve, which the test runner does not have.
const { resolve } = createRequire(import.meta.url);

function beside(name: string, path: string): string {
  return join(dirname(resolve(name)), path);
}
