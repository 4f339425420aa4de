import type { TagOperation } from "@tori/contract/tag-operations";

type Counts = TagOperation["counts"];

/** Stories that the work, or its undoing, has been through, of how many. */
export function progressOf({ state, counts }: Pick<TagOperation, "state" | "counts">): {
  done: number;
  all: number;
} {
  const all = sumOf(counts);
  // Those that the work did not change are none of the undoing's.
  if (state === "undoing") {
    const undone = sumOf({ ...counts, unchanged: 0 });
    return { done: undone - counts.changed, all: undone };
  }
  return { done: all - counts.waiting, all };
}

function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}
