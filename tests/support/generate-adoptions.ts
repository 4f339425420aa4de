import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { recountReuse } from "../../apps/api/src/adoptions/recount.ts";
import type { Jobs } from "../../apps/api/src/platform/jobs.ts";

const workplaces = 4000;

/**
 * Adds released adoptions of the stories that `generateStories` made, by workplaces of all organisations, with two steps
 * each. Few stories have many, most have few or none: `bench-1` has the most. For benchmarks.
 */
export async function generateAdoptions(db: Database, jobs: Jobs, count: number): Promise<void> {
  await sql`insert into person (id, email) values (uuidv7(), 'bench@tori.test')`.execute(db);
  await sql`
    insert into workplace (id, slug, organisation_id, name, size_band, state, founded_by)
    select uuidv7(), 'bench-' || g, (array(select id from organisation order by id))[1 + g % (select count(*) from organisation)],
      'Työpaikka ' || g, 'from_10_to_29', 'active', (select id from person where email = 'bench@tori.test')
    from generate_series(1, ${workplaces}::int) as g
  `.execute(db);
  await sql`select setseed(0.42)`.execute(db);
  await sql`
    insert into adoption (id, story_id, workplace_id, status, existed_before, visibility, released_at, first_on, last_on)
    select uuidv7(), s.id, w.id, status, random() < 0.1, 'public', now(), current_date - 300, current_date - (300 * random())::int
    from (
      select distinct on (story, workplace) story, workplace, status from (
        select 1 + floor(size.n * power(random(), 3))::int as story, 1 + floor(${workplaces} * random())::int as workplace,
          (array['planned', 'piloting', 'in_use', 'in_use', 'ended'])[1 + floor(5 * random())::int] as status
        from generate_series(1, ${Math.round(count * 1.25)}::int),
          (select count(*) as n from story where slug like 'bench-%') as size
      ) as drawn
    ) as pair
    join story s on s.slug = 'bench-' || pair.story
    join workplace w on w.slug = 'bench-' || pair.workplace
    limit ${count}
  `.execute(db);
  await sql`
    insert into adoption_entry (id, adoption_id, kind, done_on, status, what_changed, outcome, reason)
    select uuidv7(), a.id, 'step', case when last then a.last_on else a.first_on end,
      case when last then a.status else 'planned' end, repeat('Aloitimme yhdestä ryhmästä. ', 6),
      repeat('Poissaolot vähenivät. ', 4), 'Järjestelmä ei taipunut.'
    from adoption a, (values (false), (true)) as step (last)
  `.execute(db);
  const stories = await db.selectFrom("adoption").select("story_id").distinct().execute();
  await recountReuse(
    { db, jobs },
    stories.map(({ story_id: id }) => id),
  );
}
