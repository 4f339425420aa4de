-- The keys of a story as packages/search/src/document.ts has them, field by field: other engines are built from these,
-- without analysing the texts again. Kept out of the row, so that searches never touch it.
alter table search_document add column document json;

-- Documents from before have no stored keys: with the id of no analyzer they are made anew when the site starts.
update search_document set analyzer = 'none';
