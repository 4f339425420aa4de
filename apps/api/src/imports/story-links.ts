import type { Database } from "@tori/db/database";
import { quoted } from "./reasons.ts";
import type { StorySource } from "./story-source.ts";
import { survivor } from "./tag-tree.ts";

type Tag = { id: string; slug: string; state: string; merged_into_id: string | null };

/** What a story may refer to. */
export type Known = {
  organisations: ReadonlyMap<string, string>;
  practices: ReadonlySet<string>;
  tags: ReadonlyMap<string, Tag>;
  tagsById: ReadonlyMap<string, Tag>;
};

/** A story's references as the ids of rows, with what is wrong (`reasons`) or was left out (`notes`). */
export type Links = {
  organisationId: string;
  successorId: string | null;
  tagIds: string[];
  reasons: string[];
  notes: string[];
};

export async function loadKnown(db: Database): Promise<Known> {
  const organisations = await db.selectFrom("organisation").select(["slug", "id"]).execute();
  const practices = await db.selectFrom("practice").select("slug").execute();
  const tags = await db.selectFrom("tag").select(["id", "slug", "state", "merged_into_id"]).execute();
  return {
    organisations: new Map(organisations.map(({ slug, id }) => [slug, id])),
    practices: new Set(practices.map(({ slug }) => slug)),
    tags: new Map(tags.map((tag) => [tag.slug, tag])),
    tagsById: new Map(tags.map((tag) => [tag.id, tag])),
  };
}

export function linksOf(story: StorySource, known: Known): Links {
  const organisationId = known.organisations.get(story.organisationId);
  const successorId = story.successor === undefined ? null : known.organisations.get(story.successor);
  const reasons: string[] = [];
  if (organisationId === undefined)
    reasons.push(`organisationId: there is no ${quoted(story.organisationId)}`);
  if (successorId === undefined) reasons.push(`successor: there is no ${quoted(story.successor)}`);
  for (const slug of story.practices) {
    if (!known.practices.has(slug)) reasons.push(`practices: there is no ${quoted(slug)}`);
  }
  const notes: string[] = [];
  const tagIds = new Set<string>();
  for (const slug of story.tags) {
    const id = survivor(known.tags.get(slug)?.id, known.tagsById);
    if (id === undefined) reasons.push(`tags: there is no ${quoted(slug)}`);
    else if (known.tagsById.get(id)?.state === "deprecated")
      notes.push(`tag ${slug} is deprecated and left out`);
    else tagIds.add(id);
  }
  return {
    organisationId: organisationId ?? "",
    successorId: successorId ?? null,
    tagIds: [...tagIds],
    reasons,
    notes,
  };
}
