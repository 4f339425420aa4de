-- Words that stand side by side are looked for in the words alone: of a stored document they are a quarter, and reading
-- all of it is what a phrase of common words costs.
alter table search_document add column words text generated always as (
  (document -> 'title' ->> 'words') || (document -> 'summary' ->> 'words') || (document -> 'body' ->> 'words')
  || (document -> 'names' ->> 'words') || (document -> 'places' ->> 'words')
) stored;
