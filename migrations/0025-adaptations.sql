-- "Sovella tätä": a workplace's story that is made from another, and tells how it differs from that.

alter table draft
  -- What it is made from, as that was then. Fixed when it is begun: nobody can write themselves another's story as theirs.
  add column based_on_version_id uuid references story_version;

create index draft_of_basis on draft (based_on_version_id) where based_on_version_id is not null;

alter table story_relation
  -- What of the other story it was made from, where a workplace made it here; imports do not know.
  add column based_on_version_id uuid references story_version;

alter table story_version_text
  -- What of the other story was kept, what was changed, and why: {part: {change, why}}.
  add column differences jsonb not null default '{}' check (jsonb_typeof(differences) = 'object');
