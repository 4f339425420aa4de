import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { parseAnalysis, type Reading } from "./parse-analysis.ts";
import { readVfst } from "./read-vfst.ts";
import { walk } from "./walk.ts";

export type Dictionary = {
  /** All readings of a lower-case word; none when it is not in the dictionary. */
  readings: (word: string) => Reading[];
  /** Short name of the file's content, for the analyzer's id. */
  version: string;
};

/** Where systems keep it: Debian's voikko-fi first. */
const usualPlaces = [
  "/usr/lib/voikko/5/mor-standard/mor.vfst",
  "/usr/share/voikko/5/mor-standard/mor.vfst",
  "/usr/local/lib/voikko/5/mor-standard/mor.vfst",
  `${homedir()}/.voikko/5/mor-standard/mor.vfst`,
];

export type FoundDictionary = { path: string; dictionary: Dictionary };

/**
 * Voikko's Finnish dictionary (GPL-2.0-or-later: read where it is installed, never shipped with us).
 *
 * @param setting the file's path; null to look in the usual places
 * @returns null where none is installed
 * @throws Error in one sentence when the file that was named is missing, or the file is damaged or another one
 */
export async function findDictionary(setting: string | null): Promise<FoundDictionary | null> {
  for (const path of setting === null ? usualPlaces : [setting]) {
    const file = await readFile(path).catch(() => null);
    if (file) return { path, dictionary: openDictionary(file, path) };
  }
  if (setting !== null) throw new Error(`The Finnish dictionary ${setting} cannot be read.`);
  return null;
}

function openDictionary(file: Buffer, path: string): Dictionary {
  try {
    const dictionary = readDictionary(file);
    // A file that can be read but knows no Finnish is of no use.
    if (!dictionary.readings("kouluissa").some(({ lemma }) => lemma === "koulu"))
      throw new Error("it knows no Finnish");
    return dictionary;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The Finnish dictionary ${path} cannot be used: ${reason}.`, { cause: error });
  }
}

/** @throws Error when the file is damaged or another one */
export function readDictionary(file: Buffer): Dictionary {
  const vfst = readVfst(file);
  return {
    version: checksum(file),
    readings: (word) => walk(vfst, word).flatMap((text) => parseAnalysis(text) ?? []),
  };
}

/** FNV-1a over every 64th byte: tells versions of the file apart, and is no protection against anybody. */
function checksum(file: Buffer): string {
  let hash = 0x811c9dc5 ^ file.length;
  for (let at = 0; at < file.length; at += 64) hash = Math.imul(hash ^ (file[at] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
