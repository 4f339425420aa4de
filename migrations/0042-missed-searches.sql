-- What moderators have made of searches that found nothing: see search_miss.
create table search_miss_decision (
  words text collate "C" primary key,
  -- aside: nothing, now or later; with the others the words come back where searches for them still find nothing.
  kind text not null check (kind in ('synonym', 'hidden', 'tag', 'aside')),
  tag_id uuid references tag,
  decided_by uuid not null references person,
  decided_at timestamptz(3) not null default now(),
  check ((kind = 'aside') = (tag_id is null))
);

grant update, delete on search_miss_decision to tori_app;
