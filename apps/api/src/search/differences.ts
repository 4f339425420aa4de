import type { Contents } from "@tori/search/engine";

/** Ids of stories by what is wrong with them. */
export type Differences = { missing: string[]; different: string[]; extra: string[] };

/** Another version, or keys of another analyzer, makes a document different. */
export function compareContents(wanted: Contents, held: Contents): Differences {
  const found: Differences = { missing: [], different: [], extra: [] };
  for (const [id, { version, analyzer }] of wanted) {
    const other = held.get(id);
    if (!other) found.missing.push(id);
    else if (other.version !== version || other.analyzer !== analyzer) found.different.push(id);
  }
  for (const id of held.keys()) if (!wanted.has(id)) found.extra.push(id);
  return found;
}
