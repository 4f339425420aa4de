-- A step of a claim of an editorial story: which draft it was about. The claiming workplace and the moderators alone read
-- it, for nobody reads what is said of another workplace's draft. A draft goes; its id stays here.
alter table story_step add column claim_id uuid;
