import { fastify } from "fastify";
import pg from "pg";
import { barePublishing } from "./bare-publish.ts";

// The floor that ours is measured against: Fastify and pg, the same rows in the same shapes, nothing else. Its
// statements are prepared and use the same indexes.

const card = `
  s.id, s.slug, t.language, t.title, t.summary, s.publisher, s.state,
  json_build_object('slug', o.slug, 'name', o.name) as organisation, s.workplace_name as workplace,
  v.sectors, v.practices, v.status, v.started_year as "startedYear", v.ended_year as "endedYear",
  s.published_at as "publishedAt"`;

const tables = `
  from story s
  join story_version v on v.id = s.published_version_id
  join story_version_text t on t.version_id = v.id and t.is_original
  join organisation o on o.id = s.organisation_id`;

const list = `select ${card} ${tables}
  where s.state = 'published'
  order by s.published_at desc, s.id desc
  limit 20`;

const relation = (mine: string, theirs: string) => `
  (select json_agg(json_build_object('slug', x.slug, 'language', xt.language, 'title', xt.title, 'kind', r.kind))
    from story_relation r
    join story x on x.id = r.${theirs} and x.state in ('published', 'retired')
    join story_version_text xt on xt.version_id = x.published_version_id and xt.is_original
    where r.${mine} = s.id)`;

const one = `select ${card}, t.sections, t.status_note, t.editorial_note, v.sources, v.effort, v.cost, v.status_as_of,
    v.number, s.updated_at, s.confirmed_at, s.state_reason, o.type, o.municipality_code, o.region_code,
    o.wellbeing_county_id, o.valid_from, o.valid_to, next.slug as next, taker.slug as taker,
    (select json_agg(json_build_object('slug', g.slug, 'name', (
        select json_object_agg(l.language, l.label) from tag_label l where l.tag_id = g.id and l.kind = 'preferred')))
      from story_version_tag vt join tag g on g.id = vt.tag_id where vt.version_id = v.id) as tags,
    (select json_agg(language) from story_version_text where version_id = v.id) as languages,
    ${relation("story_id", "based_on_id")} as "basedOn", ${relation("based_on_id", "story_id")} as "basisFor",
    (select json_agg(r) from (
        select ${card.replaceAll(/\b([svto])\./g, "$12.")}
        from story_related sr
        join story s2 on s2.id = sr.related_id and s2.state = 'published'
        join story_version v2 on v2.id = s2.published_version_id
        join story_version_text t2 on t2.version_id = v2.id and t2.is_original
        join organisation o2 on o2.id = s2.organisation_id
        where sr.story_id = s.id order by sr.score desc limit 4) r) as related
  ${tables}
  left join organisation next on next.id = o.successor_id
  left join organisation taker on taker.id = s.successor_organisation_id
  where s.slug = $1 and s.state in ('published', 'retired')`;

const search = `
  with hit as (
    select story_id, facets, ts_rank(head, query) as rank
    from search_document, (select (quote_literal($1))::tsquery as query) as asked
    where keys @@ query
  ), facet as (
    select unnest(facets) as value from hit
  )
  select
    (select json_agg(r) from (select ${card} ${tables} join hit on hit.story_id = s.id order by hit.rank desc, s.id limit 20) r) as items,
    (select count(*) from hit) as total,
    (select json_agg(f) from (select value, count(*) from facet group by value order by count(*) desc) f) as facets`;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const app = fastify();
app.get("/list", async () => (await pool.query({ name: "list", text: list })).rows);
app.get<{ Params: { slug: string } }>("/one/:slug", async (request) => {
  return (await pool.query({ name: "one", text: one, values: [request.params.slug] })).rows[0];
});
app.get<{ Querystring: { q: string } }>("/search", async (request) => {
  return (await pool.query({ name: "search", text: search, values: [request.query.q] })).rows[0];
});
barePublishing(app, pool);
await app.listen({ host: "127.0.0.1", port: Number(process.env["PORT"]) });
process.send?.("ready");
