-- In how many other organisations a story is in use or being tried: an order to read search results in. Nothing was
-- counted before, so that documents from before are right as they are.
alter table search_document add column reused integer not null default 0;
