-- The ledger of reuse: which workplace has taken which story home, what it changed, and how that went.

-- A workplace's reuse of a story as it stands now. What was done when, the entries below tell.
create table adoption (
  id uuid primary key,
  story_id uuid not null references story,
  workplace_id uuid not null references workplace,
  -- Of the last step.
  status text not null check (status in ('planned', 'piloting', 'in_use', 'ended')),
  -- The workplace did so before it read of it here: evidence, but no reuse.
  existed_before boolean not null,
  -- organisation: kept within the adopter's organisation until its workplace releases it.
  visibility text not null check (visibility in ('organisation', 'public')),
  -- When it was first released: the story's workplace is told once.
  released_at timestamptz(3),
  -- Days of the first and the last step.
  first_on date not null,
  last_on date not null,
  -- Where two workplaces that had both adopted the story were merged: this one's entries belong to the other's log.
  merged_into_id uuid references adoption check (merged_into_id <> id),
  created_at timestamptz(3) not null default now(),
  check (last_on >= first_on),
  check (visibility <> 'public' or released_at is not null)
);

create unique index adoption_once on adoption (story_id, workplace_id) where merged_into_id is null;
create index adoption_of_story on adoption (story_id, last_on desc, id desc)
  where visibility = 'public' and merged_into_id is null;
create index adoption_of_workplace on adoption (workplace_id, last_on desc, id desc) where merged_into_id is null;
create index adoption_merged on adoption (merged_into_id) where merged_into_id is not null;

-- The log of an adoption: its steps, and what the story's workplace said of it. Never changed: who erred adds another
-- step. A person stands here by id alone.
create table adoption_entry (
  id uuid primary key,
  adoption_id uuid not null references adoption,
  at timestamptz(3) not null default now(),
  person_id uuid references person,
  -- The last three are the story's workplace's.
  kind text not null check (kind in ('step', 'confirm', 'thank', 'answer')),
  -- Of a step: the day that it was taken.
  done_on date,
  status text check (status in ('planned', 'piloting', 'in_use', 'ended')),
  what_changed text not null default '' check (length(what_changed) <= 3000),
  effort text check (effort in ('small', 'medium', 'large', 'very_large')),
  what_it_took text not null default '' check (length(what_it_took) <= 1000),
  outcome text not null default '' check (length(outcome) <= 3000),
  -- [{name, before, after, how}]
  indicators jsonb not null default '[]' check (jsonb_typeof(indicators) = 'array'),
  obstacles text[] not null default '{}'
    check (obstacles <@ array['time', 'money', 'systems', 'skills', 'leadership', 'fit', 'rules', 'other']),
  reason text not null default '' check (length(reason) <= 1000),
  -- Of the story's workplace's words.
  words text not null default '' check (length(words) <= 2000),
  check ((kind = 'step') = (status is not null and done_on is not null)),
  check (status <> 'ended' or reason <> ''),
  check (kind <> 'answer' or words <> '')
);

create index adoption_entry_of_adoption on adoption_entry (adoption_id, done_on, at);
create index adoption_entry_of_person on adoption_entry (person_id);
create unique index adoption_acknowledged_once on adoption_entry (adoption_id, kind) where kind <> 'step';

-- In how many other organisations a story is how far: what is released counts, and every organisation once, where it
-- has come furthest. Kept by what changes an adoption (apps/api/src/adoptions/recount.ts), for pages and lists to read.
create table story_reuse (
  story_id uuid primary key references story on delete cascade,
  planned integer not null,
  piloting integer not null,
  in_use integer not null,
  ended integer not null,
  -- Had such a practice before.
  existing integer not null
);

grant update on adoption to tori_app;
grant update on story_reuse to tori_app;
