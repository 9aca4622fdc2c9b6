-- Of those who were erased after a round was published: that they spoke, and about what, so that what is published later
-- cannot be subtracted from it; nothing of what they said.
alter table publication add column absent varchar(1000000) default '{}' not null;

-- The engagement, or the interview, that an answer was about, so that what it held goes when a person is erased.
alter table answered_request add column concerns varchar(36);
create index answered_request_concerns on answered_request (concerns);
