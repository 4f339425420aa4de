-- What anyone reports of a story, what moderators decide of it, and who asks another moderator to look again.

create table story_report (
  id uuid primary key,
  story_id uuid not null references story on delete cascade,
  -- What readers had when it came: the story may have changed since.
  version_id uuid not null references story_version on delete cascade,
  -- Of a moderator's own accord: nobody waits for an answer.
  by_moderator boolean not null default false,
  kind text not null check (kind in ('illegal', 'personal_data', 'copyright', 'misleading', 'advertising', 'offensive',
    'other')),
  words text not null check (length(words) <= 3000),
  -- Where the answer goes besides, if the reporter wants one; forgotten when nobody can appeal any more.
  email text,
  language language not null,
  -- Digest of the code by which the reporter sees the answer.
  receipt_digest text unique,
  -- final: decided after an appeal.
  state text not null check (state in ('open', 'decided', 'appealed', 'final')),
  created_at timestamptz(3) not null default now(),
  check (by_moderator = (receipt_digest is null))
);

create index story_report_waiting on story_report (created_at, id) where state in ('open', 'appealed');
create index story_report_of_story on story_report (story_id);

-- The last one of a report stands. Never changed.
create table story_report_decision (
  id uuid primary key,
  report_id uuid not null references story_report on delete cascade,
  -- revision: a moderator brings a hidden story back without an appeal.
  stage text not null check (stage in ('first', 'revision', 'appeal')),
  decision text not null check (decision in ('hide', 'keep')),
  reason text not null check (reason in ('illegal', 'personal_data', 'copyright', 'misleading', 'advertising',
    'offensive', 'terms', 'within_rules', 'corrected', 'unfounded')),
  words text not null check (length(words) between 3 and 3000),
  decided_by uuid not null references person,
  decided_at timestamptz(3) not null default now(),
  -- What a story that was hidden is again when it is brought back: {"state", "reason"}.
  story_before jsonb check (jsonb_typeof(story_before) = 'object')
);

create index story_report_decision_of_report on story_report_decision (report_id, decided_at);
create unique index story_report_decided_once on story_report_decision (report_id, stage) where stage <> 'revision';

-- Each side once. Never changed.
create table story_report_appeal (
  report_id uuid not null references story_report on delete cascade,
  side text not null check (side in ('reporter', 'workplace')),
  words text not null check (length(words) between 3 and 3000),
  person_id uuid references person,
  at timestamptz(3) not null default now(),
  primary key (report_id, side),
  check ((side = 'workplace') = (person_id is not null))
);

grant update on story_report to tori_app;

alter table story_step drop constraint story_step_kind_check;
alter table story_step add constraint story_step_kind_check check (kind in ('sent_in', 'commented', 'returned',
  'published', 'declined', 'claimed', 'retired', 'unpublished', 'restored', 'hidden'));
