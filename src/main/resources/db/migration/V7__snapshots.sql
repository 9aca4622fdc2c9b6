-- A round as it was concluded: its facts, its result, and the rules between them. Rows are added and never changed.
create table snapshot (
    engagement  varchar(36) not null references engagement (id) on delete cascade,
    round       integer not null,
    facts       varchar(1000000) not null,
    facts_hash  varchar(64) not null,
    ruleset     varchar(64) not null,
    method      varchar(60) not null,
    program     varchar(60) not null,
    result      varchar(1000000) not null,
    result_hash varchar(64) not null,
    comments    varchar(1000000) not null,
    made_at     timestamp with time zone not null,
    made_by     varchar(60) not null,
    primary key (engagement, round)
);

-- What the client was shown of a round, and how clearly, so that what is shown later cannot be subtracted from it.
create table publication (
    engagement varchar(36) not null,
    round      integer not null,
    shown      varchar(1000000) not null,
    shown_hash varchar(64) not null,
    clarity    varchar(1000000) not null,
    made_at    timestamp with time zone not null,
    made_by    varchar(60) not null,
    primary key (engagement, round),
    foreign key (engagement, round) references snapshot (engagement, round) on delete cascade
);
