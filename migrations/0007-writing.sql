-- Writing: drafts in sections, what a published version holds beyond the starter stories' facts, and a story's steps.

alter table story
  add column workplace_id uuid references workplace,
  -- One who writes for the editors has no workplace; a workplace's own story always has.
  add check ((publisher = 'workplace') = (workplace_id is not null));

create index story_of_workplace on story (workplace_id, published_at desc, id desc) where workplace_id is not null;

alter table story_version
  add column duration text check (duration in ('under_month', 'from_1_to_6_months', 'from_6_to_12_months',
    'from_1_to_2_years', 'over_2_years')),
  add column audience text[] not null default '{}'
    check (audience <@ array['staff', 'clients', 'residents', 'partners']),
  add column contact_email text,
  add column contact_role text check (length(contact_role) <= 120),
  add column can_spar boolean not null default false,
  -- Results are told, or said not to be measured or known.
  add column results_known boolean not null default true,
  -- [{name, before, after, how}]
  add column indicators jsonb not null default '[]' check (jsonb_typeof(indicators) = 'array'),
  -- [{title, url}]
  add column links jsonb not null default '[]' check (jsonb_typeof(links) = 'array'),
  -- What has changed, told to readers.
  add column change_note text check (length(change_note) <= 500),
  -- The recorded acceptance of the licence.
  add column accepted_by uuid references person,
  add column accepted_at timestamptz(3),
  add check ((accepted_by is null) = (accepted_at is null)),
  add check (origin <> 'person' or accepted_at is not null);

-- What is being written of a story: its first version, its next one, or a claim of an editorial one. It may be
-- incomplete in every way; publishing asks for the rest.
create table draft (
  id uuid primary key,
  story_id uuid not null references story on delete cascade,
  -- Whose draft it is; null for the editors'. On an editorial story of the editors', a workplace's draft is a claim.
  workplace_id uuid references workplace,
  language language not null,
  state text not null check (state in ('open', 'waiting')),
  created_by uuid not null references person,
  -- Who accepted the licence when it was sent to the moderators.
  sent_in_by uuid references person,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique nulls not distinct (story_id, workplace_id)
);

create index draft_of_workplace on draft (workplace_id, updated_at desc);
create index draft_waiting on draft (updated_at) where state = 'waiting';

-- One section as it was last saved. `revision` is its ETag: a save names the one that it changes.
create table draft_section (
  draft_id uuid not null references draft on delete cascade,
  key text not null,
  value jsonb not null,
  revision integer not null check (revision > 0),
  saved_at timestamptz(3) not null default now(),
  saved_by uuid not null references person,
  primary key (draft_id, key)
);

-- What has happened to a story between its workplace and the moderators, for both to read. Never changed.
create table story_step (
  id uuid primary key,
  story_id uuid not null references story on delete cascade,
  at timestamptz(3) not null default now(),
  person_id uuid references person,
  kind text not null check (kind in ('sent_in', 'commented', 'returned', 'published', 'declined', 'claimed',
    'retired', 'unpublished', 'restored')),
  note text check (length(note) <= 2000)
);

create index story_step_of_story on story_step (story_id, at);

grant update, delete on draft, draft_section to tori_app;
