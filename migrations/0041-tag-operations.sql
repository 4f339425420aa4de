-- What moderators do to two tags, or to the tags of many stories at once: kept, so that it can be undone.

create table tag_operation (
  id uuid primary key,
  kind text not null check (kind in ('merge', 'split', 'retag')),
  -- running and undoing: a job is at it.
  state text not null check (state in ('running', 'done', 'undoing', 'undone')),
  -- The tag that was merged or split.
  tag_id uuid references tag,
  -- The tag that it was merged into, or those that stories got and lost.
  into_ids uuid[] not null,
  removed_ids uuid[] not null default '{}',
  -- What a merger moved along: {"state", "merged": [tag ids], "narrower": [tag ids]}.
  moved jsonb not null default '{}' check (jsonb_typeof(moved) = 'object'),
  made_by uuid not null references person,
  made_at timestamptz(3) not null default now(),
  undone_by uuid references person,
  undone_at timestamptz(3),
  check ((kind = 'retag') = (tag_id is null)),
  check ((state in ('undoing', 'undone')) = (undone_at is not null))
);

create index tag_operation_newest on tag_operation (made_at desc, id desc);

create table tag_operation_story (
  operation_id uuid not null references tag_operation on delete cascade,
  story_id uuid not null references story on delete cascade,
  -- waiting: for the job; unchanged: nothing was to be done; undone: as it was before; open: somebody has touched it
  -- since, so a moderator decides; kept and settled: decided, as it is and with other tags.
  state text not null check (state in ('waiting', 'changed', 'unchanged', 'undone', 'open', 'kept', 'settled')),
  add_ids uuid[] not null default '{}',
  remove_ids uuid[] not null default '{}',
  -- The version that was changed, or that carried a merged tag, and its tags in their order.
  version_id uuid,
  before_ids uuid[],
  after_ids uuid[],
  primary key (operation_id, story_id)
);

create index tag_operation_story_by_state on tag_operation_story (operation_id, state, story_id);

-- A published version's tags before and after a moderator changed them. Never changed: what its writers gave it is the
-- first `before`.
create table story_tag_change (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  operation_id uuid not null references tag_operation,
  version_id uuid not null references story_version on delete cascade,
  before_ids uuid[] not null,
  after_ids uuid[] not null
);

create index story_tag_change_of_version on story_tag_change (version_id, id);

grant update on tag_operation, tag_operation_story to tori_app;
