import { undoableDays } from "@tori/contract/tag-operations";

/** Tags that a story may have: as many as publishing allows. */
const mostTags = 10;

/** The tag that counts in place of one that may be merged into it. */
export type Survivors = ReadonlyMap<string, string>;

type Hindrance = "without_tags" | "too_many_tags";

export type Changes = { add: readonly string[]; remove: readonly string[] };

/**
 * A story's tags after some are given and others taken, in their order, the new ones last. A tag that stands for another
 * counts as that one.
 * @returns the same tags where nothing is to be done; what stands in the way where it would have none, or too many
 */
export function retagged(
  before: readonly string[],
  { add, remove }: Changes,
  survivors: Survivors,
): string[] | Hindrance {
  const meaning = (id: string) => survivors.get(id) ?? id;
  const added = [...new Set(add.map(meaning))];
  const removed = new Set(remove.map(meaning).filter((id) => !added.includes(id)));
  const kept = before.filter((id) => !removed.has(meaning(id)));
  const has = new Set(kept.map(meaning));
  const after = [...kept, ...added.filter((id) => !has.has(id))];
  // What had too many, or none, before is none of this change's making.
  if (after.length === 0 && before.length > 0) return "without_tags";
  return after.length > mostTags && after.length > before.length ? "too_many_tags" : after;
}

export function sameTags(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

type Operation = { state: "running" | "done" | "undoing" | "undone"; madeAt: string };

/** Why an operation cannot be undone at this moment. */
export function whyNotUndo({ state, madeAt }: Operation, now: Date): "running" | "undone" | "late" | null {
  if (state === "running") return "running";
  if (state !== "done") return "undone";
  return undoableUntil(madeAt) < now ? "late" : null;
}

export function undoableUntil(madeAt: string): Date {
  return new Date(Date.parse(madeAt) + undoableDays * 24 * 3_600_000);
}
