import type { DraftSections } from "@tori/contract/draft-sections";
import { type Lacking, lackingOf } from "@tori/contract/publishing";
import type { Database } from "@tori/db/database";
import { Problem } from "../platform/problem.ts";
import type { FoundDraft } from "./find-draft.ts";
import { sectionValues } from "./sections.ts";

/** The draft's sections, when nothing that publishing asks for is missing. */
export async function completeSections(db: Database, draft: FoundDraft): Promise<DraftSections> {
  const sections = await sectionValues(db, draft.id);
  const lacking = await lacksOf(db, draft, sections);
  if (lacking.length === 0) return sections;
  throw new Problem("invalid_input", {
    detail: ({ refusals }) => refusals.publishing.detail,
    fields: lacking.map(({ field, lack }) => ({
      field,
      message: ({ refusals }) => refusals.publishing.lacks[lack],
    })),
  });
}

/** What has to be mended before publishing, with what only the database knows. */
export async function lacksOf(
  db: Database,
  { workplaceId }: Pick<FoundDraft, "workplaceId">,
  sections: DraftSections,
): Promise<Lacking[]> {
  const lacking = lackingOf(sections, workplaceId === null);
  if (await hasUnknownPractice(db, sections)) {
    lacking.push({ field: "classification.practices", lack: "practices" });
  }
  return lacking;
}

async function hasUnknownPractice(db: Database, { classification }: DraftSections): Promise<boolean> {
  const chosen = [...new Set(classification?.practices)];
  const known = await db
    .selectFrom("practice")
    .select("slug")
    .where("slug", "in", ["", ...chosen])
    .execute();
  return known.length < chosen.length;
}
