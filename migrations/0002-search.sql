-- What the PostgreSQL search engine matches: ready-made keys and filter values, one row a published story.
-- Keys are made by packages/language, so that every engine finds the same (see apps/api/src/search/document.ts).

create table search_document (
  story_id uuid primary key references story on delete cascade,
  -- A short name within the engine: matches are told by it.
  ordinal integer not null generated always as identity,
  -- Grows with every write, so that a process learns what has changed since it looked last.
  revision bigint not null generated always as identity,
  version integer not null,
  -- Id of the analyzer that made the keys: another one means that the story has to be indexed again.
  analyzer text not null,
  -- Every key of the story; read itself only where few stories have a word, else through its index.
  keys tsvector not null,
  -- The keys that tell what the story is about, for ranking: A title, B summary and tags, C what the body repeats, D names.
  head tsvector not null,
  -- Values of all facets, each as "facet:value".
  facets text[] not null,
  language language not null,
  published_at timestamptz not null,
  -- Found, but after all others.
  retired boolean not null
) with (toast_tuple_target = 4000);

-- Out of the row where they are many, so that a search reads small rows that need no unpacking.
alter table search_document alter column keys set storage external;
alter table search_document alter column head set storage main;
-- With statistics a common word would make the planner read every document's keys, which takes longer than the index.
alter table search_document alter column keys set statistics 0;
alter table search_document alter column head set statistics 0;

-- Written in bulk: see bulkIndexing in packages/search/src/postgres/write.ts.
create index search_document_keys on search_document using gin (keys) with (fastupdate = on);
create index search_document_revision on search_document (revision);
create unique index search_document_ordinal on search_document (ordinal);

-- The collection's vocabulary: in how many documents a key is. Tells rare words from common ones and from unknown ones.
create table search_key (
  key text collate "C" primary key,
  documents integer not null,
  -- The key as it is typed without å, ä and ö: packages/language/src/fold.ts has the same pairs.
  folded text collate "C" not null generated always as (translate(key, 'åäöøæéèüšž', 'aaooaeeusz')) stored
) with (fillfactor = 80);

create index search_key_folded on search_key (folded);
-- A misspelt word shares its first or its second half with the right one.
create index search_key_reversed on search_key (reverse(folded));

grant update, delete on search_document, search_key to tori_app;
