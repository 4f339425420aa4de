import type { DraftSections } from "@tori/contract/draft-sections";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { getAdaptation } from "@tori/contract/adaptations";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { FoundDraft } from "./find-draft.ts";

type Basis = DraftSections["basis"];

/**
 * Ties a story to the one that it is made from, in the transaction that publishes it. What has become of that one since
 * hinders nobody: its licence does not end, and its makers are named all the same.
 */
export async function tieToOrigin(
  db: Database,
  { storyId, basedOnVersionId }: Pick<FoundDraft, "storyId" | "basedOnVersionId">,
  basis: Basis,
): Promise<void> {
  if (basedOnVersionId === null) return;
  await sql`
    insert into story_relation (story_id, based_on_id, kind, origin, based_on_version_id)
    select ${storyId}, story_id, ${basis?.kind ?? "adapted"}, 'person', id
    from story_version where id = ${basedOnVersionId}
    on conflict (story_id, based_on_id) do update
      set kind = excluded.kind, based_on_version_id = excluded.based_on_version_id
  `.execute(db);
}

type Differences = EndpointResponse<typeof getAdaptation>["parts"];

/** What readers are told of the differences: parts that somebody has answered. */
export function differencesOf(basis: Basis): Differences {
  const parts = Object.entries(basis?.parts ?? {});
  return Object.fromEntries(
    parts.flatMap(([part, { change, why }]) => (change ? [[part, { change, why: why.trim() }]] : [])),
  );
}
