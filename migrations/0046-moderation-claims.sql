-- Since when a moderator has been looking at what waits: a claim is prolonged for as long as its page is open.
alter table moderation_claim add column since timestamptz(3) not null default now();
