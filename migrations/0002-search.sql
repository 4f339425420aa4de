-- What the PostgreSQL search engine matches: ready-made keys and filter values, one row a published story.
-- Keys are made by packages/language, so that every engine finds the same (see apps/api/src/search/document.ts).

create table search_document (
  story_id uuid primary key references story on delete cascade,
  version integer not null,
  analyzer text not null,
  -- Weights: A title, B summary and tags, C body, D parts of compounds.
  keys tsvector not null,
  language language not null,
  practices text[] not null,
  sectors text[] not null,
  tag_ids uuid[] not null,
  organisation_slug slug not null,
  municipality_code text,
  region_code text not null,
  status text not null,
  retired boolean not null,
  published_at timestamptz not null
);

create index search_document_keys on search_document using gin (keys) with (fastupdate = off);
create index search_document_newest on search_document (published_at desc, story_id desc);
