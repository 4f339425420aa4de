import type { ExchangeFormat, ImportPreview } from "@tori/contract/tag-exchange";
import type { Database } from "@tori/db/database";
import { lockVocabulary } from "../curation/lock.ts";
import type { CurationWrite } from "../curation/open.ts";
import { Problem } from "../platform/problem.ts";
import { existingTags } from "./existing.ts";
import { readFile } from "./files.ts";
import { planImport } from "./plan.ts";
import { writePlan } from "./write-plan.ts";

type File = { format: ExchangeFormat; file: string };

export async function previewImport(
  db: Database,
  { format, file }: File,
  publicUrl: string,
): Promise<ImportPreview> {
  const read = await readFile(file, format, publicUrl);
  return planImport(await existingTags(db), read).preview;
}

/**
 * Imports a file as its preview has told.
 * @throws Problem `stale` with a new preview where it would do something else by now; `invalid_input` for faults
 */
export async function importTags(
  { db, publicUrl, audit }: CurationWrite,
  { format, file, digest }: File & { digest: string },
): Promise<{ added: number; changed: number }> {
  const read = await readFile(file, format, publicUrl);
  await lockVocabulary(db);
  const existing = await existingTags(db);
  const { changed, preview } = planImport(existing, read);
  if (preview.digest !== digest) {
    throw new Problem("stale", { detail: ({ refusals }) => refusals.files.stale, current: preview });
  }
  if (preview.faultCount > 0) {
    throw new Problem("invalid_input", { detail: ({ refusals }) => refusals.files.faults, current: preview });
  }
  await writePlan(db, existing, changed);
  const counts = { added: preview.added, changed: preview.changed };
  await audit("tag.imported", {}, { format, ...counts });
  return counts;
}
