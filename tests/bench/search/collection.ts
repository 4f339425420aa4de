import { richTextFromPlain } from "@tori/contract/plain-text";
import { createDatabase, createPool, type Database } from "@tori/db/database";
import { migrate } from "@tori/db/migrate";
import { loadReference } from "@tori/db/reference";
import { sql } from "kysely";
import { loadStarter } from "../../../apps/api/src/imports/starter.ts";
import { notedJobs } from "../../support/imports.ts";
import { answerTest } from "./answers.ts";
import type { Gold, GoldStory } from "./gold.ts";
import { seededRandom } from "./random.ts";

/** Fills an empty database with tags, organisations and these stories; `slug` is the gold set's id. */
export async function fillCollection(
  ownerUrl: string,
  gold: Gold,
  distractors: readonly GoldStory[],
): Promise<void> {
  await migrate(ownerUrl);
  const pool = createPool(ownerUrl, { max: 2 });
  try {
    const db = createDatabase(pool);
    await loadReference(db);
    await loadStarter(db, notedJobs(), () => {});
    // Real stories answer many of the queries, and nobody has judged them.
    await sql`update story set state = 'unpublished'`.execute(db);
    const stories = seededRandom(7).shuffle([...gold.stories, ...distractors]);
    const organisations = await neutralOrganisations(db, gold);
    await db.transaction().execute((db) => insertStories(db, stories, organisations));
  } finally {
    await pool.end();
  }
}

/** Municipalities whose names, and whose region's, no query asks for: a story is found by them too. */
async function neutralOrganisations(db: Database, { queries }: Gold): Promise<string[]> {
  const { rows } = await sql<{ id: string; names: string }>`
    select o.id, concat_ws(' ', o.name, r.name, m.name) as names
    from organisation o
    join region r on r.code = o.region_code
    join municipality m on m.code = o.municipality_code
    order by o.slug
  `.execute(db);
  const answers = answerTest(queries);
  return rows.filter(({ names }) => !answers(names)).map(({ id }) => id);
}

async function insertStories(
  db: Database,
  stories: readonly GoldStory[],
  organisations: readonly string[],
): Promise<void> {
  const rows = stories.map((story, index) => ({
    ...story,
    minutes: index,
    organisation_id: organisations[index % organisations.length],
    sections: story.body === "" ? {} : { action: richTextFromPlain(story.body) },
  }));
  await sql`
    create temporary table made on commit drop as
      select uuidv7() as story_id, uuidv7() as version_id, given.*
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (
        id text, language text, title text, summary text, sections jsonb, tags text[], minutes int,
        organisation_id uuid)
  `.execute(db);
  await sql`
    insert into story (id, slug, publisher, organisation_id, state, published_version_id, published_at)
    select story_id, id, 'editorial', organisation_id, 'published', version_id, now() - make_interval(mins => minutes)
    from made
  `.execute(db);
  await sql`
    insert into story_version (id, story_id, number, origin, origin_digest, status, sectors, practices)
    select version_id, story_id, 1, 'import', 'bench', 'in_use', '{}', '{}' from made
  `.execute(db);
  await sql`
    insert into story_version_text (version_id, language, is_original, title, summary, sections)
    select version_id, language, true, title, summary, sections from made
  `.execute(db);
  await sql`
    insert into story_version_tag (version_id, tag_id, position)
    select version_id, tag.id, given.position
    from made, unnest(tags) with ordinality as given (slug, position) join tag on tag.slug = given.slug
  `.execute(db);
}
