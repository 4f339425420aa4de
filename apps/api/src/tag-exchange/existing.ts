import type { Database } from "@tori/db/database";
import { vocabulary } from "../curation/queries.ts";
import type { ExchangedTag } from "./model.ts";

export type ExistingTag = ExchangedTag & { id: string };

/** The whole vocabulary as files have it, by address. */
export async function existingTags(db: Database): Promise<ExistingTag[]> {
  const tags = await vocabulary(db);
  const slugs = new Map(tags.map(({ id, slug }) => [id, slug]));
  const slugOf = (id: string | null) => (id === null ? null : (slugs.get(id) ?? null));
  const existing = tags.map(
    ({ id, slug, state, labels, definition, yso, broader, mergedInto, reason }): ExistingTag => ({
      id,
      slug,
      state,
      labels,
      definition,
      yso,
      broader: slugOf(broader),
      mergedInto: slugOf(mergedInto),
      reason: reason ?? "",
    }),
  );
  return existing.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}
