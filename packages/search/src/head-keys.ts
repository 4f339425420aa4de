import type { SearchDocument } from "./document.ts";
import { tagKey } from "./keys.ts";
import type { Field } from "./relevance.ts";

// Letters of all keys in a head. Up to 4 kB stay in a row of PostgreSQL's (see the migration); the body's keys give way first.
const headLimit = 1400;

// How often a body has to say a word before it is counted as what the story is about.
const repeated = 2;

/** The keys that tell what a document is about, and where each of them stands. */
export function headKeys(document: SearchDocument): Map<string, Field[]> {
  const { title, summary, names, body } = document;
  const fields = new Map<string, Field[]>();
  let size = 0;
  const add = (keys: Iterable<string>, field: Field): void => {
    for (const key of new Set(keys)) {
      const known = fields.get(key);
      if (!known) size += key.length + 8;
      if (size > headLimit) return;
      if (known) known.push(field);
      else fields.set(key, [field]);
    }
  };
  add([...title.words, ...title.lemmas, ...title.parts, ...document.tagIds.map(tagKey)], "A");
  add([...summary.lemmas, ...summary.parts], "B");
  add([...names.words, ...names.lemmas], "D");
  add(repeatedKeys([...body.lemmas, ...body.parts]), "C");
  return fields;
}

function repeatedKeys(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= repeated)
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => key);
}
