-- Tells each process whether what searches know of tags and organisations has changed since it looked: asking for this
-- number costs nothing, loading and analysing thousands of words a tenth of a second.
create table terms_revision (
  revision bigint not null
);
create unique index terms_revision_is_one on terms_revision ((true));

insert into terms_revision values (1);
grant update on terms_revision to tori_app;

-- Once a transaction: `xmin` is the one that has written the row.
create function raise_terms_revision() returns trigger language plpgsql as $$
begin
  update terms_revision set revision = revision + 1 where xmin <> pg_current_xact_id()::xid;
  return null;
end
$$;

-- At the end of the transaction, when it waits for nothing else: so those who change words wait for this row, and for
-- each other, only while they commit.
create constraint trigger tag_changes_terms after insert or update or delete on tag
  deferrable initially deferred for each row execute function raise_terms_revision();
create constraint trigger tag_label_changes_terms after insert or update or delete on tag_label
  deferrable initially deferred for each row execute function raise_terms_revision();
create constraint trigger organisation_changes_terms after insert or update or delete on organisation
  deferrable initially deferred for each row execute function raise_terms_revision();
