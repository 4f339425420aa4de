import type { DraftSections } from "@tori/contract/draft-sections";
import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { differencesOf } from "./basis.ts";
import { tagIdsOf } from "./tags.ts";
import { versionFacts } from "./version-facts.ts";

type Version = { id: string; storyId: string; language: Language };
type Acceptance = { acceptedBy: string; changeNote: string };

/** Writes complete sections as the story's next version, with the recorded acceptance of its licence. */
export async function addVersion(
  db: Database,
  { id, storyId, language }: Version,
  sections: DraftSections,
  { acceptedBy, changeNote }: Acceptance,
): Promise<void> {
  const facts = versionFacts(sections);
  await db
    .insertInto("story_version")
    .values({
      id,
      story_id: storyId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from story_version where story_id = ${storyId})`,
      origin: "person",
      status: facts.status,
      status_as_of: facts.statusAsOf,
      started_year: facts.startedYear,
      ended_year: facts.endedYear,
      effort: facts.effort,
      cost: facts.cost,
      duration: facts.duration,
      sectors: facts.sectors,
      practices: facts.practices,
      audience: facts.audience,
      contact_email: facts.contact?.email ?? null,
      contact_role: facts.contact?.role ?? null,
      can_spar: facts.contact?.canSpar ?? false,
      results_known: facts.resultsKnown,
      indicators: JSON.stringify(facts.indicators),
      links: JSON.stringify(facts.links),
      sources: JSON.stringify(facts.sources),
      change_note: changeNote || null,
      accepted_by: acceptedBy,
      accepted_at: sql<Date>`now()`,
    })
    .execute();
  await db
    .insertInto("story_version_text")
    .values({
      version_id: id,
      language,
      is_original: true,
      title: facts.title,
      summary: facts.summary,
      sections: facts.texts,
      status_note: facts.statusNote,
      editorial_note: editorialNote(storyId),
      differences: JSON.stringify(differencesOf(sections.basis)),
    })
    .execute();
  const tagIds = await tagIdsOf(db, sections.classification?.tags ?? [], {
    language,
    personId: acceptedBy,
  });
  if (tagIds.length > 0) {
    const tags = tagIds.map((tagId, position) => ({ version_id: id, tag_id: tagId, position }));
    await db.insertInto("story_version_tag").values(tags).execute();
  }
}

/** What the editors have said of an editorial story's sources holds for its next version too. */
function editorialNote(storyId: string) {
  return sql<string | null>`(select t.editorial_note from story s
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.id = ${storyId} and s.publisher = 'editorial')`;
}
