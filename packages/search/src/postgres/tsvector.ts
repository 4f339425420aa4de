import type { SearchDocument } from "../document.ts";
import { allKeys, tagKey } from "../keys.ts";

// Letters of all keys in a head. Up to 4 kB stay in the row (see the migration); the body's keys give way first.
const headLimit = 2200;

// How often a body has to say a word before it is counted as what the story is about.
const repeated = 2;

/** Every key of a document as the text of a tsvector, without positions. */
export function keysVector(document: SearchDocument): string {
  return [...allKeys(document)].map(quoteKey).join(" ");
}

/**
 * The keys that tell what a document is about as the text of a tsvector, with a weight each: A title and tags, B
 * summary, C what the body repeats, D names. Positions carry the weights and mean nothing else.
 */
export function headVector(document: SearchDocument): string {
  const { title, summary, names, body } = document;
  const weights = new Map<string, string[]>();
  let size = 0;
  const add = (keys: Iterable<string>, weight: string): void => {
    for (const key of new Set(keys)) {
      const known = weights.get(key);
      if (!known) size += key.length + 8;
      if (size > headLimit) return;
      if (known) known.push(weight);
      else weights.set(key, [weight]);
    }
  };
  add([...title.words, ...title.lemmas, ...title.parts, ...document.tagIds.map(tagKey)], "A");
  add([...summary.lemmas, ...summary.parts], "B");
  add([...names.words, ...names.lemmas], "D");
  add(repeatedKeys([...body.lemmas, ...body.parts]), "C");
  return [...weights]
    .map(
      ([key, list]) => `${quoteKey(key)}:${list.map((weight, index) => `${index + 1}${weight}`).join(",")}`,
    )
    .join(" ");
}

function repeatedKeys(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= repeated)
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => key);
}

/** A key as a lexeme of a tsvector or a tsquery. */
export function quoteKey(key: string): string {
  return /['\\]/.test(key) ? `'${key.replace(/['\\]/g, "$&$&")}'` : `'${key}'`;
}
