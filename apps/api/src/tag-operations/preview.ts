import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import { mostRetagged } from "@tori/contract/tag-limits";
import type { previewRetagging as contract } from "@tori/contract/tag-operations";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type SearchDeps, foundIds } from "../search/queries.ts";
import { retagged, sameTags } from "./policy.ts";
import { survivorsOf } from "./rewrite.ts";

type Asked = EndpointRequest<typeof contract>["query"];
type Preview = EndpointResponse<typeof contract>;
type Found = Pick<Preview["items"][number], "id" | "slug" | "language" | "title" | "before">;

/** What giving and taking tags would do to the stories that a search finds, in its order; nothing is written. */
export async function previewRetagging(
  deps: SearchDeps,
  { add, remove, ...search }: Asked,
): Promise<Preview> {
  const { ids, total } = await foundIds(deps, { ...search, page: 1, pageSize: 1 }, mostRetagged);
  const [stories, survivors] = await Promise.all([storiesWithTags(deps.db, ids), survivorsOf(deps.db)]);
  const items = stories.map((story) =>
    Object.assign(story, outcomeOf(story.before, retagged(story.before, { add, remove }, survivors))),
  );
  return { total, items };
}

function outcomeOf(
  before: string[],
  after: ReturnType<typeof retagged>,
): Pick<Preview["items"][number], "after" | "outcome"> {
  if (typeof after === "string") return { after: before, outcome: after };
  return { after, outcome: sameTags(before, after) ? "unchanged" : "changed" };
}

async function storiesWithTags(db: Database, ids: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select s.id, s.slug, t.language, t.title,
      array(select tag_id from story_version_tag where version_id = s.published_version_id order by position) as before
    from unnest(${[...ids]}::uuid[]) with ordinality as asked (id, place)
    join story s on s.id = asked.id and s.state in ('published', 'retired')
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    order by asked.place
  `.execute(db);
  return rows;
}
