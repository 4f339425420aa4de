import type { Practice, PracticeRound, SurveyPanel } from "@tori/contract/practices";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";

/** The practice categories in the order of their source, with the number of published stories in each, and of those that others use. */
export async function practicesWithCounts(db: Database): Promise<Practice[]> {
  const { rows } = await sql<Practice>`
    with counted as (
      select practice_slug, count(*)::int as stories, count(*) filter (where r.reused > 0)::int as reused
      from story s left join story_reuse r on r.story_id = s.id
      join story_version v on v.id = s.published_version_id, unnest(v.practices) as practice_slug
      where s.state = 'published'
      group by practice_slug
    )
    select p.slug, p.position, p.name, p.statement, coalesce(counted.stories, 0) as "storyCount",
      coalesce(counted.reused, 0) as "reusedCount"
    from practice p
    left join counted on counted.practice_slug = p.slug
    order by p.position
  `.execute(db);
  return rows;
}

/** @throws Problem `not_found` */
export async function practiceBySlug(
  db: Database,
  slug: string,
): Promise<Practice & { rounds: (PracticeRound & { panel: SurveyPanel })[] }> {
  const { rows } = await sql<Practice & { rounds: (PracticeRound & { panel: SurveyPanel })[] }>`
    select p.slug, p.position, p.name, p.statement,
      counted.*,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'year', r.year, 'adoption', r.adoption,
          'significanceForCitizens', r.significance_for_citizens, 'significanceForStaff', r.significance_for_staff,
          'panel', jsonb_build_object('year', y.year, 'source', y.source, 'label', y.label, 'note', y.note,
            'answers', y.answers)) order by r.year desc), '[]')
        from practice_round r join survey_panel y on y.year = r.year
        where r.practice_slug = p.slug) as rounds
    from practice p
    cross join lateral (
      select count(*)::int as "storyCount", count(*) filter (where r.reused > 0)::int as "reusedCount"
      from story s join story_version v on v.id = s.published_version_id
      left join story_reuse r on r.story_id = s.id
      where s.state = 'published' and v.practices @> array[p.slug::text]
    ) counted
    where p.slug = ${slug}
  `.execute(db);
  const practice = rows[0];
  if (!practice) throw new Problem("not_found");
  return practice;
}
