import type { WorkplaceAdoption, listAdoptionsToAnswer } from "@tori/contract/adoptions";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import {
  type AdoptionRow,
  adoptionColumns,
  adoptions,
  forReaders,
  isPublic,
  storyColumn,
  toAdoption,
} from "./columns.ts";

const most = 50;

/** Adoptions `a` of stories `s` that the actor speaks for, where the story's workplace has said nothing yet. */
export function isToAnswerBy({ memberships }: Actor): RawBuilder<boolean> {
  const mine = memberships.filter(({ role }) => role === "editor").map(({ workplaceId }) => workplaceId);
  return sql<boolean>`(s.workplace_id = any(${mine}::uuid[]) and ${isPublic} and not exists (
    select from adoption part join adoption_entry said on said.adoption_id = part.id and said.kind <> 'step'
    where part.id = a.id or part.merged_into_id = a.id))`;
}

/** What others do with the stories of one's workplaces and nobody has answered, the first that was released first. */
export async function adoptionsToAnswer(
  db: Database,
  actor: Actor,
): Promise<EndpointResponse<typeof listAdoptionsToAnswer>> {
  const { rows } = await sql<AdoptionRow<WorkplaceAdoption> & { total: number }>`
    select ${adoptionColumns(forReaders)}, ${storyColumn}, count(*) over ()::int as total
    from ${adoptions} where ${isToAnswerBy(actor)}
    order by a.released_at, a.id limit ${sql.lit(most)}
  `.execute(db);
  const items = rows.map(({ total: _total, ...row }) => toAdoption<WorkplaceAdoption>(row));
  return { items, total: rows[0]?.total ?? 0 };
}
