-- Mails to be sent, and sent. What they say is blanked when they are: a code must not lie about.
create table mail (
  id uuid primary key,
  recipient text not null,
  language language not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  -- Fixed here, so that a mail that is sent twice after a crash is one mail to its reader's program.
  message_id text not null unique,
  created_at timestamptz(3) not null default now(),
  sent_at timestamptz(3),
  -- The mail server's refusal for good, by its SMTP code.
  refused_with integer
);

create index mail_age on mail (created_at);

grant update, delete on mail to tori_app;
