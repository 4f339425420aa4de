-- When a workplace was last asked whether a story of its still holds: once in each period of twelve months.
create table story_check (
  story_id uuid primary key references story on delete cascade,
  asked_at timestamptz(3) not null
);

create index story_last_known on story (coalesce(confirmed_at, published_at)) where state = 'published';

grant update on story_check to tori_app;
