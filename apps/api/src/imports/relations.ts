import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { insertRows } from "./insert-rows.ts";
import type { Report } from "./report.ts";
import type { StorySource } from "./story-source.ts";

/** A story of this import and what it is based on. */
export type Basis = { storyId: string; slug: string; basedOn: StorySource["basedOn"] };

const batch = 500;

/** Ties stories to what they are based on, once all of the file are there. Ties that exist are not touched. */
export async function tieStories(db: Database, bases: readonly Basis[], report: Report): Promise<void> {
  for (let start = 0; start < bases.length; start += batch) {
    const part = bases.slice(start, start + batch);
    const slugs = part.flatMap(({ basedOn }) => basedOn.map(({ slug }) => slug));
    const found = await db
      .selectFrom("story")
      .select(["id", "slug"])
      .where(sql<boolean>`slug = any(${slugs})`)
      .execute();
    const ids = new Map(found.map(({ id, slug }) => [slug, id]));
    const rows = part.flatMap(({ storyId, slug, basedOn }) =>
      basedOn.flatMap((basis) => {
        const id = ids.get(basis.slug);
        if (id !== undefined)
          return [{ story_id: storyId, based_on_id: id, kind: basis.kind, origin: "import" as const }];
        report({
          kind: "note",
          label: slug,
          text: `its basis ${basis.slug} was skipped, so the tie is left out`,
        });
        return [];
      }),
    );
    await insertRows(db, "story_relation", rows);
  }
}
