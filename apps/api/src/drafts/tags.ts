import type { DraftTag } from "@tori/contract/draft-sections";
import type { DraftStory } from "@tori/contract/drafts";
import type { Language, Localized } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { lockVocabulary } from "../curation/lock.ts";
import { slugOf } from "./slug.ts";

/** In which language words are proposed, and by whom: the moderators' answer goes to them. */
type Proposing = { language: Language; personId: string };

/**
 * The tags that a draft names, each once, in its order: those of the vocabulary that still are there, and a proposed
 * word as the tag that has it already, else as a new one that waits for the moderators.
 */
export async function tagIdsOf(db: Database, tags: readonly DraftTag[], by: Proposing): Promise<string[]> {
  const ids: string[] = [];
  for (const tag of await resolve(db, tags, by.language))
    ids.push(tag.id ?? (await propose(db, tag.label, by)));
  return [...new Set(ids)];
}

/** The same tags as a page shows them, those too that nobody has said yes to. */
export async function tagsAsShown(
  db: Database,
  tags: readonly DraftTag[],
  language: Language,
): Promise<DraftStory["tags"]> {
  const found = await resolve(db, tags, language);
  const shown = found
    .filter(({ state }) => state !== "deprecated")
    .map(({ slug, label, name, state }) =>
      state === "active" && name
        ? { slug: slug ?? "", name, isProposed: false }
        : { slug: slug ?? slugOf(label), name: { fi: label, sv: label }, isProposed: true },
    );
  return [...new Map(shown.map((tag) => [tag.slug, tag])).values()];
}

type Found = {
  /** The word as it was proposed, or the one that a proposed tag has. */
  label: string;
  id: string | null;
  slug: string | null;
  state: string | null;
  name: Localized | null;
};

/** Where each leads: a merged tag to its survivor, a word to the tag that has it, or to none. One statement. */
async function resolve(db: Database, tags: readonly DraftTag[], language: Language): Promise<Found[]> {
  const ids = tags.map((tag) => ("id" in tag ? tag.id : null));
  const labels = tags.map((tag) => ("id" in tag ? null : wordOf(tag.proposed)));
  const { rows } = await sql<Found>`
    select coalesce(asked.label, name.labels->>${language}::text, name.labels->>'fi', name.labels->>'sv', g.slug) as label,
      g.id, g.slug, g.state, name.labels as name
    from unnest(${ids}::uuid[], ${labels}::text[]) with ordinality as asked (id, label, position)
    left join tag_label known on known.language = ${language} and lower(known.label) = lower(asked.label)
    left join tag carried on carried.id = coalesce(asked.id, known.tag_id)
    left join tag g on g.id = coalesce(carried.merged_into_id, carried.id)
    left join lateral (select jsonb_object_agg(l.language, l.label) as labels from tag_label l
      where l.tag_id = g.id and l.kind = 'preferred') name on true
    where g.id is not null or asked.label <> ''
    order by asked.position
  `.execute(db);
  return rows;
}

function wordOf(proposed: string): string {
  return proposed.replace(/\s+/g, " ").trim();
}

/** One new word at a time: two drafts, or one draft twice, may bring the same. */
async function propose(db: Database, label: string, { language, personId }: Proposing): Promise<string> {
  await lockVocabulary(db);
  const [known] = await resolve(db, [{ proposed: label }], language);
  if (known?.id) return known.id;
  const id = uuid();
  // The id makes the address free; the moderators give it its own.
  const slug = `${slugOf(label).slice(0, 80)}-${id.slice(-8)}`;
  await db.insertInto("tag").values({ id, slug, state: "proposed", proposed_by: personId }).execute();
  await db.insertInto("tag_label").values({ tag_id: id, language, kind: "preferred", label }).execute();
  return id;
}
