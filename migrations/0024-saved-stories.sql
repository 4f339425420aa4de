-- A person's own list of stories to compare. What one reads is nobody else's matter: it goes with the person.
create table saved_story (
  person_id uuid not null references person,
  story_id uuid not null references story on delete cascade,
  saved_at timestamptz(3) not null default now(),
  primary key (person_id, story_id)
);

create index saved_story_of_story on saved_story (story_id);

grant delete on saved_story to tori_app;
