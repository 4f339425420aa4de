-- When what a story tells was last known to hold: an order to read search results in.
alter table search_document add column confirmed_at timestamptz;

-- Documents from before lack it, and the values of newer facets: with the id of no analyzer they are made anew when the
-- site starts.
update search_document set confirmed_at = published_at, analyzer = 'none';

alter table search_document alter column confirmed_at set not null;
