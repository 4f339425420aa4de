-- The ground: places, organisations, practice categories, tags and stories.
-- Run by the owner role. The application's role reads and writes rows, never tables, and cannot touch reference data.

do $$
begin
  if not exists (select from pg_roles where rolname = 'tori_app') then
    create role tori_app nologin;
  end if;
  -- An owner who made the role may act as it too, for one connection string to be enough (see .env.example).
  if not pg_has_role(current_user, 'tori_app', 'set') then
    execute format('grant tori_app to %I with set true, inherit false', current_user);
  end if;
exception
  -- The built-in database's owner may not, and need not: the application has a login of its own there.
  when insufficient_privilege then null;
end
$$;

grant usage on schema public to tori_app;
-- What a table may do beyond growing is granted with the table, so that no append-only log needs to take anything back.
alter default privileges in schema public grant select, insert on tables to tori_app;

-- A name in the languages that exist for it; screens fall back from English to Finnish.
create domain localized as jsonb
  check (value is null or (jsonb_typeof(value) = 'object' and value ? 'fi' and value ? 'sv'));

create domain slug as text
  check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 120);

create domain language as text
  check (value in ('fi', 'sv', 'en'));

-- Reference data: official codes and names, loaded by the owner (packages/db/reference).

create table region (
  code text primary key check (code ~ '^\d{2}$'),
  nuts3 text not null,
  iso text not null,
  name localized not null
);

create table wellbeing_county (
  id slug primary key,
  code text not null check (code ~ '^\d{2}$'),
  kind text not null check (kind in ('county', 'city')),
  name localized not null
);

create table municipality (
  code text primary key check (code ~ '^\d{3}$'),
  name localized not null,
  languages text not null check (languages in ('fi', 'sv', 'bilingual')),
  region_code text not null references region,
  wellbeing_county_id slug references wellbeing_county
);

create table survey_panel (
  year smallint primary key,
  source text not null,
  label localized not null,
  note localized not null,
  answers jsonb not null
);

create table practice (
  slug slug primary key,
  position smallint not null unique,
  name localized not null,
  statement localized not null
);

create table practice_round (
  practice_slug slug not null references practice,
  year smallint not null references survey_panel,
  adoption jsonb not null,
  significance_for_citizens jsonb not null,
  significance_for_staff jsonb not null,
  primary key (practice_slug, year)
);

revoke insert
  on region, wellbeing_county, municipality, survey_panel, practice, practice_round from tori_app;

-- Organisations end and are followed by others: a story keeps the one that it happened in.

create table organisation (
  id uuid primary key,
  slug slug not null unique,
  type text not null
    check (type in ('municipality', 'joint_authority', 'wellbeing_services_county', 'municipal_company', 'other')),
  name localized not null,
  municipality_code text references municipality,
  region_code text not null references region,
  wellbeing_county_id slug references wellbeing_county,
  valid_from date,
  valid_to date,
  successor_id uuid references organisation check (successor_id <> id),
  created_at timestamptz(3) not null default now(),
  -- Set when a person changes the row: imports leave it alone from then on.
  edited_at timestamptz(3),
  check (type <> 'municipality' or municipality_code is not null)
);

create unique index organisation_of_municipality on organisation (municipality_code) where type = 'municipality';

-- Tags are concepts: labels are texts of theirs, and a merged tag lives on as an address.

create table tag (
  id uuid primary key,
  slug slug not null unique,
  state text not null default 'active' check (state in ('proposed', 'active', 'merged', 'deprecated')),
  broader_id uuid references tag check (broader_id <> id),
  merged_into_id uuid references tag check (merged_into_id <> id),
  created_at timestamptz(3) not null default now(),
  edited_at timestamptz(3),
  check ((state = 'merged') = (merged_into_id is not null))
);

-- Merges are flat, so that one step leads from any tag to the one that stands for it. Checked at the end of a
-- transaction: who merges a tag that others were merged into moves them along.
create function check_merge_is_flat() returns trigger language plpgsql as $$
begin
  if exists (select from tag a join tag b on b.id = a.merged_into_id
      where b.merged_into_id is not null and (a.id = new.id or b.id = new.id)) then
    raise exception 'tag % is merged into a merged tag, or others are merged into it', new.slug
      using errcode = 'check_violation', constraint = 'tag_merge_is_flat';
  end if;
  return null;
end
$$;

create constraint trigger tag_merge_is_flat after insert or update of merged_into_id on tag
  deferrable initially deferred for each row when (new.merged_into_id is not null)
  execute function check_merge_is_flat();

create index tag_by_survivor on tag (merged_into_id) where merged_into_id is not null;

create index tag_by_broader on tag (broader_id) where broader_id is not null;

create table tag_label (
  tag_id uuid not null references tag on delete cascade,
  language language not null,
  kind text not null check (kind in ('preferred', 'alternative', 'hidden')),
  label text not null check (label <> ''),
  primary key (tag_id, language, label)
);

-- Within a language a term belongs to one concept.
create unique index tag_label_term on tag_label (language, lower(label));
create unique index tag_label_preferred on tag_label (tag_id, language) where kind = 'preferred';

-- A story, its versions (facts) and the versions' texts (one a language).

create table story (
  id uuid primary key,
  slug slug not null unique,
  publisher text not null check (publisher in ('editorial', 'workplace')),
  organisation_id uuid not null references organisation,
  successor_organisation_id uuid references organisation,
  -- Name of the unit in an editorial story; a story of a workplace's own has the workplace.
  workplace_name text,
  state text not null
    check (state in ('draft', 'waiting', 'published', 'retired', 'unpublished', 'hidden')),
  state_reason text,
  published_version_id uuid,
  published_at timestamptz(3),
  updated_at timestamptz(3) not null default now(),
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  check (state not in ('published', 'retired') or (published_version_id is not null and published_at is not null)),
  check (state <> 'retired' or state_reason is not null)
);

create index story_newest on story (published_at desc, id desc) where state = 'published';
create index story_of_organisation on story (organisation_id, published_at desc, id desc) where state = 'published';

create table story_version (
  id uuid primary key,
  story_id uuid not null references story on delete cascade,
  number integer not null check (number > 0),
  -- An import may follow an import; it never follows a person.
  origin text not null check (origin in ('import', 'person')),
  -- Digest of the imported source, to see that a second run changes nothing.
  origin_digest text,
  -- A draft may lack it, as it may lack a title: publishing asks for both.
  status text check (status in ('idea', 'pilot', 'in_use', 'established', 'ended')),
  status_as_of date,
  started_year smallint check (started_year between 1900 and 2100),
  ended_year smallint check (ended_year between 1900 and 2100),
  effort text check (effort in ('small', 'medium', 'large', 'very_large')),
  cost text
    check (cost in ('none', 'under_1000', 'from_1000_to_10000', 'from_10000_to_100000', 'over_100000')),
  -- Both are fixed lists of one to three: arrays cost a list page far less than join tables.
  sectors text[] not null check (cardinality(sectors) <= 3 and sectors <@ array[
    'administration', 'digital_data', 'early_childhood', 'education', 'elderly', 'employment_business',
    'environment', 'food_cleaning', 'health', 'hr_wellbeing', 'library_culture', 'participation', 'rescue',
    'social', 'sports_youth', 'urban_technical'
  ]),
  practices text[] not null check (cardinality(practices) <= 3 and practices <@ array[
    'johdon-tuki', 'tyon-tuunaus', 'haasteet-esiin-ja-skaalaus', 'muilta-oppiminen', 'prosessit-ja-palveluketjut',
    'kuntalaisvuorovaikutus', 'asiakkaat-ja-kumppanit-mukana', 'digin-mahdollisuudet',
    'henkilosto-mukana-teknologiassa', 'lahijohtajien-valmennus', 'tunnustus-ja-palkitseminen', 'kokeilukulttuuri',
    'hyvinvointi-mukana', 'yhdessa-kehittaminen'
  ]),
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  licence text not null default 'CC-BY-4.0' check (licence = 'CC-BY-4.0'),
  created_at timestamptz(3) not null default now(),
  unique (story_id, number),
  unique (story_id, id),
  check (ended_year >= started_year),
  check (origin <> 'import' or origin_digest is not null)
);

-- The published version is one of the story's own; deferred, for a story and its first version come together.
alter table story add foreign key (id, published_version_id) references story_version (story_id, id)
  deferrable initially deferred;

create table story_version_text (
  version_id uuid not null references story_version on delete cascade,
  language language not null,
  is_original boolean not null,
  title text not null check (length(title) <= 120),
  summary text not null check (length(summary) <= 300),
  -- Restricted rich text by section: packages/contract/src/rich-text.ts.
  sections jsonb not null check (jsonb_typeof(sections) = 'object'),
  status_note text,
  editorial_note text,
  primary key (version_id, language)
);

create unique index story_version_original on story_version_text (version_id) where is_original;

create table story_version_tag (
  version_id uuid not null references story_version on delete cascade,
  tag_id uuid not null references tag,
  position smallint not null,
  primary key (version_id, tag_id)
);

create index story_version_by_tag on story_version_tag (tag_id, version_id);

create table story_relation (
  story_id uuid not null references story on delete cascade,
  based_on_id uuid not null references story,
  kind text not null check (kind in ('copied', 'adapted', 'inspired')),
  -- An import changes only what an import has made.
  origin text not null check (origin in ('import', 'person')),
  primary key (story_id, based_on_id),
  check (story_id <> based_on_id)
);

create index story_relation_by_basis on story_relation (based_on_id);

-- Nearest stories of a story, computed when it is published.
create table story_related (
  story_id uuid not null references story on delete cascade,
  related_id uuid not null references story on delete cascade,
  score real not null,
  primary key (story_id, related_id)
);

create index story_related_back on story_related (related_id);

grant update, delete on organisation, tag, tag_label, story, story_version, story_version_text, story_version_tag,
  story_relation, story_related to tori_app;
