-- Which moderator is looking at what waits, for the others to see. It binds nobody: every decision asks whether the thing
-- still waits.
create table moderation_claim (
  -- Of the draft, tag, report, workplace or notice.
  item_id uuid primary key,
  person_id uuid not null references person,
  until timestamptz(3) not null
);

grant update, delete on moderation_claim to tori_app;

-- Searching the log by verb, by person and by what was done to.
create index audit_entry_by_action on audit_entry (action collate "C", at desc, id desc);
create index audit_entry_by_person on audit_entry (person_id, at desc, id desc);
create index audit_entry_by_subject on audit_entry
  using gin (jsonb_path_query_array(subject, '$.*') jsonb_path_ops);
