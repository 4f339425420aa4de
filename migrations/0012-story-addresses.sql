-- Addresses that a story had before: they lead to where it is now.
create table story_slug (
  slug slug primary key,
  story_id uuid not null references story on delete cascade
);

grant delete on story_slug to tori_app;
