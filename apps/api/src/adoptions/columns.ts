import type { Adoption } from "@tori/contract/adoptions";
import { type RawBuilder, sql } from "kysely";

/** Adoptions `a` with their workplace `w`, its organisation `o` and the story `s`. */
export const adoptions = sql.raw(`adoption a
join workplace w on w.id = a.workplace_id
join organisation o on o.id = w.organisation_id
join story s on s.id = a.story_id`);

/**
 * After a merger, or a claim of an editorial story, a workplace may have adopted a story of its own: that is told no
 * more, to itself neither.
 */
export const isOfAnother = sql.raw("s.workplace_id is distinct from a.workplace_id");

/** Those that everyone may see. */
export const isPublic = sql`a.visibility = 'public' and a.merged_into_id is null
and s.state in ('published', 'retired') and ${isOfAnother}`;

/**
 * Whether the workplace `w` is of the organisation that a story `s` is from, or that took its service over; or of its
 * workplace's, which may be the heir of either.
 */
export const isOwnOrganisation =
  sql.raw(`coalesce(w.organisation_id in (s.organisation_id, s.successor_organisation_id,
  (select organisation_id from workplace where id = s.workplace_id)), false)`);

/** For columns of what everyone may know. */
export const forReaders = sql<boolean>`false`;

type Log = Pick<Adoption, "steps" | "acknowledgements">;

/** A row of these columns; `toAdoption` makes the contract's shape of it. */
export type AdoptionRow<A extends Adoption> = Omit<A, keyof Log> & { log: Log };

/**
 * Columns of an adoption. Readers get of its log what is released, without names.
 * @param within for the members of the adopter's organisation: the whole log, with who wrote it
 */
export function adoptionColumns(within: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`a.id, json_build_object('slug', w.slug, 'name', w.name) as workplace,
    json_build_object('slug', o.slug, 'name', o.name) as organisation, w.size_band as "sizeBand",
    ${isOwnOrganisation} as "isOwnOrganisation",
    a.status, a.existed_before as "existedBefore", a.visibility, a.first_on as since, a.last_on as latest,
    ${logColumn(within)}`;
}

export function toAdoption<A extends Adoption>({ log, ...row }: AdoptionRow<A>): A {
  return Object.assign(row, log) as A;
}

const instant = sql.raw(`to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The entries of an adoption and of those that were merged into it, read once. */
function logColumn(within: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`(select json_build_object(
      'steps', coalesce(json_agg(json_build_object('id', e.id, 'date', e.done_on, 'status', e.status,
          'whatChanged', e.what_changed, 'effort', e.effort, 'whatItTook', e.what_it_took, 'outcome', e.outcome,
          'indicators', e.indicators, 'obstacles', e.obstacles, 'reason', e.reason, 'at', ${instant},
          'by', case when ${within} then (select name from person where id = e.person_id) end)
        order by e.done_on desc, e.at desc, e.id desc)
        filter (where e.kind = 'step' and (part.visibility = 'public' or ${within})), '[]'),
      'acknowledgements', coalesce(json_agg(json_build_object('kind', e.kind, 'text', e.words, 'at', ${instant})
        order by e.at, e.id) filter (where e.kind <> 'step'), '[]'))
    from adoption part join adoption_entry e on e.adoption_id = part.id
    where part.id = a.id or part.merged_into_id = a.id) as log`;
}

/** The rows of a query in its order, as a JSON list. */
export function asList(query: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(item), '[]') from (${query}) as item)`;
}

/** The story's title in its own language, as the contract links to one; null where nobody may read it now. */
export const storyColumn =
  sql.raw(`(select json_build_object('slug', s.slug, 'language', t.language, 'title', t.title)
  from story_version_text t where t.version_id = s.published_version_id and t.is_original
    and s.state in ('published', 'retired')) as story`);
