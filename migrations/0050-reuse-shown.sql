-- In how many other organisations a story is in use or being tried: what lists, feeds and the search show and order by;
-- and when that last changed, which its page has changed with.
alter table story_reuse
  add column reused integer not null generated always as (in_use + piloting) stored,
  add column changed_at timestamptz(3) not null default now();

create index story_reuse_most on story_reuse (reused desc, story_id desc) where reused > 0;
create index adoption_latest on adoption (last_on desc, id desc)
  where visibility = 'public' and merged_into_id is null;
