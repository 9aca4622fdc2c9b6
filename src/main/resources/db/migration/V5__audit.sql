-- Who did or looked at what: only ever added to, and each entry carries the hash of the one before.
create table audit_entry (
    number     bigint primary key,
    entered_at timestamp with time zone not null,
    actor      varchar(100) not null,
    action     varchar(60) not null,
    engagement varchar(36),
    object     varchar(200) not null,
    previous   varchar(64) not null,
    hash       varchar(64) not null
);

create index audit_entry_engagement on audit_entry (engagement, number);

-- One row to hold until the deed is kept, so that entries follow each other without gaps.
create table audit_lock (
    only_row integer primary key check (only_row = 1)
);

insert into audit_lock (only_row) values (1);

-- What was answered under a key that the caller chose, so that a request sent again has its effect once. Neither the key
-- nor what was sent is kept, only hashes of both; the answer can be read with the key alone.
create table answered_request (
    key_hash varchar(64) primary key,
    begun_at timestamp with time zone not null,
    request  varchar(64),
    status   integer,
    headers  varchar(4000),
    body     bytea
);

create index answered_request_begun_at on answered_request (begun_at);
