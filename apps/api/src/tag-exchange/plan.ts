import { createHash } from "node:crypto";
import type { ImportPreview } from "@tori/contract/tag-exchange";
import { mostImported } from "@tori/contract/tag-limits";
import { changesOf, check } from "./check.ts";
import { fileProblem } from "./csv.ts";
import type { ExistingTag } from "./existing.ts";
import type { ReadFile } from "./model.ts";
import { type Planned, resolve } from "./resolve.ts";

export type ImportPlan = { changed: Planned[]; preview: ImportPreview };

const shownChanges = 500;
const shownFaults = 100;

/**
 * What a file would make of the vocabulary. Tags that are not in it stay as they are.
 * @throws Problem `invalid_input` of the file where it is too long
 */
export function planImport(existing: readonly ExistingTag[], file: ReadFile): ImportPlan {
  if (file.tags.length > mostImported) {
    throw fileProblem(({ refusals }) => refusals.files.tooMany(file.tags.length, mostImported));
  }
  const { planned, faults } = resolve(existing, file.tags);
  const changes = new Map(planned.map((tag) => [tag, changesOf(tag)]));
  const changed = planned.filter((tag) => (changes.get(tag) ?? []).length > 0);
  const allFaults = [...file.faults, ...faults, ...check(existing, changed)];
  const told = changed.map((tag) => ({
    slug: tag.after.slug,
    kind: tag.before === null ? ("added" as const) : ("changed" as const),
    fields: changes.get(tag) ?? [],
  }));
  const added = told.filter(({ kind }) => kind === "added").length;
  return {
    changed,
    preview: {
      added,
      changed: told.length - added,
      unchanged: planned.length - told.length,
      changes: told.slice(0, shownChanges),
      faults: allFaults.slice(0, shownFaults),
      faultCount: allFaults.length,
      ignored: file.ignored,
      digest: createHash("sha256").update(JSON.stringify(told)).digest("base64url"),
    },
  };
}
