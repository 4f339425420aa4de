-- Tags as moderators keep them: what a word means, where it comes from, and why it is not used any more.

alter table tag
  -- Grows with every change to the tag or its labels: its ETag.
  add column revision integer not null default 1 check (revision > 0),
  -- What it means, by language, told to readers.
  add column definition jsonb not null default '{}' check (jsonb_typeof(definition) = 'object'),
  -- The same concept in the General Finnish Ontology or one of its sisters.
  add column yso text check (yso ~ '^http://www\.yso\.fi/onto/[a-z0-9-]+/p[0-9]+$'),
  -- Why it was declined, or is not used any more.
  add column state_reason text check (length(state_reason) <= 500),
  add column proposed_by uuid references person;

-- One tag a concept; what was merged lives on as an address alone.
create unique index tag_yso on tag (yso) where state <> 'merged';
create index tag_proposed on tag (created_at) where state = 'proposed';
