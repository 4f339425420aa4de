-- People, sign-in, workplaces, and what every write leaves behind.

-- Sign-in (better-auth 1.7: its models user, session, account, verification, renamed). Frozen here: the library's own
-- migrations never run. `account` waits for organisations' own sign-in (OIDC); codes by e-mail need none.

-- Erasing a person blanks the row and keeps the id, which logs and stories refer to.
create table person (
  id uuid primary key,
  name text not null default '' check (length(name) <= 100),
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  language language not null default 'fi',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  erased_at timestamptz(3)
);

create table person_session (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz(3) not null,
  ip_address text,
  user_agent text,
  -- A computer that many use keeps nothing in the browser. Taken for one until its user says otherwise.
  is_shared boolean not null default true,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create index person_session_of_person on person_session (person_id);

create table person_account (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  password text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (provider_id, account_id)
);

create table sign_in_code (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create index sign_in_code_by_identifier on sign_in_code (identifier);

-- How often something was tried from an address or a network in a window of time, for limits that hold in all processes.
create table attempt (
  key text primary key,
  count integer not null,
  until timestamptz(3) not null
);

-- Secrets that the site makes for itself where the operator has set none.
create table site_secret (
  name text primary key,
  value text not null
);

create table platform_role (
  person_id uuid not null references person,
  role text not null check (role in ('moderator', 'admin')),
  granted_by uuid references person,
  granted_at timestamptz(3) not null default now(),
  primary key (person_id, role)
);

create table person_block (
  person_id uuid primary key references person,
  reason text not null check (reason <> ''),
  blocked_by uuid not null references person,
  blocked_at timestamptz(3) not null default now()
);

-- Whose e-mail domain proposes which organisation. A city and its company may share one.
create table organisation_domain (
  domain text not null check (domain = lower(domain) and domain ~ '^[^@\s]+\.[^@\s.]+$'),
  organisation_id uuid not null references organisation,
  added_by uuid references person,
  added_at timestamptz(3) not null default now(),
  primary key (domain, organisation_id)
);

create table workplace (
  id uuid primary key,
  slug slug not null unique,
  organisation_id uuid not null references organisation,
  name text not null check (length(name) between 2 and 120),
  about text not null default '' check (length(about) <= 2000),
  size_band text check (size_band in ('under_10', 'from_10_to_29', 'from_30_to_99', 'from_100_to_499', 'over_499')),
  sectors text[] not null default '{}' check (cardinality(sectors) <= 3 and sectors <@ array[
    'administration', 'digital_data', 'early_childhood', 'education', 'elderly', 'employment_business',
    'environment', 'food_cleaning', 'health', 'hr_wellbeing', 'library_culture', 'participation', 'rescue',
    'social', 'sports_youth', 'urban_technical'
  ]),
  contact_email text,
  -- waiting: an unknown domain, or the organisation's first workplace, until a moderator says yes.
  state text not null check (state in ('waiting', 'active', 'declined', 'merged')),
  state_reason text,
  merged_into_id uuid references workplace check (merged_into_id <> id),
  -- The founder's domain, which a moderator's yes may save for the organisation; null where it is known already.
  asked_domain text,
  founded_by uuid not null references person,
  -- From a moderator's yes to its first story on, a workplace publishes at once.
  trusted_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((state = 'merged') = (merged_into_id is not null)),
  check (state <> 'declined' or state_reason is not null)
);

-- Two people who found the same workplace at once: the second is told to join instead.
create unique index workplace_name on workplace (organisation_id, lower(name)) where state in ('waiting', 'active');
create index workplace_waiting on workplace (created_at) where state = 'waiting';

create table membership (
  workplace_id uuid not null references workplace,
  person_id uuid not null references person,
  role text not null check (role in ('author', 'editor')),
  -- asked: the person waits for an editor's yes.
  state text not null check (state in ('asked', 'active')),
  message text not null default '' check (length(message) <= 500),
  created_at timestamptz(3) not null default now(),
  primary key (workplace_id, person_id)
);

create index membership_of_person on membership (person_id);

create table invitation (
  id uuid primary key,
  workplace_id uuid not null references workplace,
  email text not null check (email = lower(email)),
  role text not null check (role in ('author', 'editor')),
  invited_by uuid not null references person,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  unique (workplace_id, email)
);

create index invitation_by_email on invitation (email);

-- Who did what. A person stands here by id alone, so that erasing one blanks one row elsewhere. Never changed.
create table audit_entry (
  id uuid primary key,
  at timestamptz(3) not null default now(),
  person_id uuid references person,
  action text not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
  -- Ids of what was done to, by kind: {"story": "…"}; and facts that hold no personal data.
  subject jsonb not null check (jsonb_typeof(subject) = 'object'),
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object')
);

create index audit_entry_newest on audit_entry (at desc, id desc);

-- A write that is repeated with its key is answered as the first time. Kept for a day.
create table idempotency_key (
  scope text not null,
  key text not null check (length(key) between 8 and 100),
  request_digest text not null,
  answer jsonb,
  created_at timestamptz(3) not null default now(),
  primary key (scope, key)
);

create index idempotency_key_age on idempotency_key (created_at);

grant update, delete on person, person_session, person_account, sign_in_code, attempt, platform_role, person_block,
  organisation_domain, workplace, membership, invitation, idempotency_key to tori_app;
