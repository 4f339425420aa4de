import type { EndpointResponse } from "@tori/contract/endpoint";
import type { listStoriesToCheck } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Actor, isModerator } from "../platform/access.ts";

const most = 200;

/** A workplace's published story `s` that nobody has confirmed for twelve months. */
export const isDue = sql.raw(`s.state = 'published' and s.publisher = 'workplace'
and coalesce(s.confirmed_at, s.published_at) < now() - interval '12 months'`);

/** Of what the editors have gathered, the sources `v` tell until when it held. */
const isDueOfEditors = sql.raw(`s.state = 'published' and s.publisher = 'editorial'
and coalesce(s.confirmed_at, v.status_as_of, s.published_at) < now() - interval '12 months'`);

/** Stories that wait for the actor's word that they still hold: of their workplaces, and for moderators the editors'. */
export async function storiesToCheck(
  db: Database,
  actor: Actor,
): Promise<EndpointResponse<typeof listStoriesToCheck>> {
  const mine = actor.memberships.filter(({ role }) => role === "editor");
  const editors = isModerator(actor) ? sql`or (${isDueOfEditors})` : sql``;
  const { rows } = await sql<EndpointResponse<typeof listStoriesToCheck>["items"][number]>`
    select s.slug, t.language, t.title, s.publisher, s.workplace_name as workplace,
      coalesce(s.confirmed_at, v.status_as_of, s.published_at) as "lastKnownAt"
    from story s
    join story_version v on v.id = s.published_version_id
    join story_version_text t on t.version_id = v.id and t.is_original
    where s.workplace_id = any(${mine.map(({ workplaceId }) => workplaceId)}::uuid[]) and ${isDue} ${editors}
    order by "lastKnownAt", s.id limit ${sql.lit(most)}
  `.execute(db);
  return { items: rows };
}
