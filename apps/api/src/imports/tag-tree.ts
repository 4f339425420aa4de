import { reaches } from "../tags/tree.ts";
import { quoted } from "./reasons.ts";
import type { TagSource } from "./word-source.ts";
import type { WordTally } from "./words.ts";

type Tag = { id: string; slug: string; broader_id: string | null; merged_into_id: string | null };

/** The wider tag of each word by id; a merged one's survivor stands for it, and circles are cut. */
export function broaderIds(
  words: ReadonlyMap<string, TagSource>,
  ids: ReadonlyMap<string, string>,
  existing: ReadonlyMap<string, Tag>,
  tally: WordTally,
): Map<string, string> {
  const byId = new Map([...existing.values()].map((tag) => [tag.id, tag]));
  const parents = new Map([...byId].map(([id, tag]) => [id, tag.broader_id]));
  const found = new Map<string, string>();
  // First all that stays as it is in the file, so that circles show whatever the order.
  for (const { id: slug } of words.values()) parents.set(ids.get(slug) ?? slug, null);
  for (const { id: slug, broader } of words.values()) {
    if (broader === undefined) continue;
    const id = ids.get(slug) ?? slug;
    const wider = survivor(ids.get(broader) ?? existing.get(broader)?.id, byId);
    if (wider === undefined) tally.note(slug, `broader: there is no ${quoted(broader)}`);
    else if (reaches(wider, id, parents)) tally.note(slug, `broader: ${broader} goes in a circle`);
    else {
      parents.set(id, wider);
      found.set(slug, wider);
    }
  }
  return found;
}

/** The tag that a merged one lives on in; itself where it was not merged. */
export function survivor(
  id: string | undefined,
  tags: ReadonlyMap<string, { merged_into_id: string | null }>,
) {
  let now = id;
  for (let steps = 0; now !== undefined && steps < 20; steps++) {
    const next: string | null | undefined = tags.get(now)?.merged_into_id;
    if (!next) return now;
    now = next;
  }
  return undefined;
}
