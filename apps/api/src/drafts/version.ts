import type { DraftSections } from "@tori/contract/draft-sections";
import type { Language } from "@tori/contract/language";
import { plainText } from "@tori/contract/plain-text";
import type { RichText } from "@tori/contract/rich-text";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { tagIdsOf } from "./tags.ts";

type Version = { id: string; storyId: string; language: Language };
type Acceptance = { acceptedBy: string; changeNote: string };

/** "Not known" was an answer in the draft; readers are told the same of what nobody has answered. */
function known<Band extends string>(band: Band | "not_known" | null | undefined): Band | null {
  return band === undefined || band === "not_known" ? null : band;
}

/** Writes complete sections as the story's next version, with the recorded acceptance of its licence. */
export async function addVersion(
  db: Database,
  { id, storyId, language }: Version,
  sections: DraftSections,
  { acceptedBy, changeNote }: Acceptance,
): Promise<void> {
  const { effort, status, classification, contact, results } = sections;
  await db
    .insertInto("story_version")
    .values({
      id,
      story_id: storyId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from story_version where story_id = ${storyId})`,
      origin: "person",
      status: status?.status ?? null,
      status_as_of: status?.asOf ?? null,
      started_year: status?.startedYear ?? null,
      ended_year: status?.endedYear ?? null,
      effort: known(effort?.effort),
      cost: known(effort?.cost),
      duration: known(effort?.duration),
      sectors: classification?.sectors ?? [],
      practices: classification?.practices ?? [],
      audience: sections.audience ?? [],
      contact_email: contact?.email.trim().toLowerCase() || null,
      contact_role: contact?.role.trim() || null,
      can_spar: contact?.canSpar ?? false,
      results_known: results?.known === true,
      indicators: JSON.stringify(results?.indicators ?? []),
      links: JSON.stringify(trimmed(sections.links)),
      sources: JSON.stringify(
        trimmed(sections.sources).map(({ title, url }) => ({ title, url: url || null })),
      ),
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
      title: oneLine(sections.title),
      summary: oneLine(sections.summary),
      sections: textsOf(sections),
      status_note: status?.note.trim() || null,
    })
    .execute();
  const tagIds = await tagIdsOf(db, classification?.tags ?? [], language);
  if (tagIds.length > 0) {
    const tags = tagIds.map((tagId, position) => ({ version_id: id, tag_id: tagId, position }));
    await db.insertInto("story_version_tag").values(tags).execute();
  }
}

function textsOf({ need, action, people, results, lessons, reuse }: DraftSections): Record<string, RichText> {
  const told = results?.known === true ? results.text : undefined;
  const texts = Object.entries({ need, action, people, results: told, lessons, reuse });
  return Object.fromEntries(
    texts.filter(
      (entry): entry is [string, RichText] => entry[1] !== undefined && plainText(entry[1]).trim() !== "",
    ),
  );
}

function trimmed(links: DraftSections["links"] = []): { title: string; url: string }[] {
  return links.map(({ title, url }) => ({ title: oneLine(title), url: url.trim() }));
}

function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
