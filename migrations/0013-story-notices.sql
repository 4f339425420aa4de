-- What readers tell of a story: that something in it is wrong or out of date. Kept for 90 days after it was handled, and a
-- year at most.
create table story_notice (
  id uuid primary key,
  story_id uuid not null references story on delete cascade,
  kind text not null check (kind in ('wrong', 'outdated', 'other')),
  text text not null check (length(text) <= 1000),
  -- Where an answer goes, if the reader wants one; forgotten with the handling.
  email text,
  language language not null,
  created_at timestamptz(3) not null default now(),
  handled_at timestamptz(3),
  handled_by uuid references person,
  check ((handled_at is null) = (handled_by is null)),
  check (handled_at is null or email is null)
);

create index story_notice_waiting on story_notice (story_id, created_at) where handled_at is null;
create index story_notice_age on story_notice (created_at);

grant update, delete on story_notice to tori_app;
