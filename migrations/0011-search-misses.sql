-- Searches that found nothing, for the moderators, who make synonyms of them: what was asked for, and how often on a day.
-- Nothing tells who asked, or when on the day; what may name or reach a person is never written
-- (apps/api/src/search/missed-words.ts).
create table search_miss (
  day date not null,
  words text collate "C" not null check (length(words) between 1 and 100),
  searches integer not null check (searches > 0),
  primary key (day, words)
);

-- Counted up, and removed when a year old.
grant update, delete on search_miss to tori_app;
