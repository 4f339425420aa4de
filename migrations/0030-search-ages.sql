-- Whether a story comes lower when nobody has said for a year that it still holds: a workplace's does.
alter table search_document add column ages boolean not null default false;

-- Stored documents from before lack it, and in how many organisations a story is in use: with the id of no analyzer they
-- are made anew when the site starts.
update search_document d set ages = s.publisher = 'workplace', analyzer = 'none' from story s where s.id = d.story_id;
