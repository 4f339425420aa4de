import type { TagOperation } from "@tori/contract/tag-operations";
import type { Texts } from "@tori/text/fi";
import type { NameOf } from "./tag-marks.tsx";

/** What an operation did, in a line. */
export function operationTitle(
  { kind, tag, into, removed }: TagOperation,
  { history }: Texts["tagOperations"],
  nameOf: NameOf,
): string {
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(id).text).join(", ");
  return history.titles[kind](named(tag === null ? removed : [tag]), named(into));
}

/** Whether it goes on by itself. */
export function isAtWork({ state }: TagOperation): boolean {
  return state === "running" || state === "undoing";
}

/** Whether it may still be undone at this moment. */
export function isUndoable({ state, undoableUntil }: TagOperation, now: number): boolean {
  return state === "done" && Date.parse(undoableUntil) > now;
}
