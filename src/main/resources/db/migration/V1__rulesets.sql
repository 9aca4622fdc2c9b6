-- Every version of the rules that was in force or waits to be, with its sources, so that an answer can be concluded again.
create table ruleset_version (
    version varchar(64) primary key,
    sources text not null,
    kept_at timestamp with time zone not null
);

-- Who put which version in force, when, from where and why; the last row is what is in force.
create table ruleset_activation (
    number       bigint generated always as identity primary key,
    version      varchar(64) not null references ruleset_version (version),
    method       varchar(100) not null,
    activated_at timestamp with time zone not null,
    activated_by varchar(200) not null,
    origin       varchar(20) not null,
    reason       varchar(1000),
    file_owner   varchar(200),
    changes      text not null,
    proof        text
);

create index ruleset_activation_version on ruleset_activation (version);

-- Candidates that were refused or wait for an owner, with what was said of them.
create table ruleset_candidate (
    number        bigint generated always as identity primary key,
    version       varchar(64),
    considered_at timestamp with time zone not null,
    offered_by    varchar(200) not null,
    origin        varchar(20) not null,
    file_owner    varchar(200),
    state         varchar(20) not null,
    said          text not null
);

-- The content of the rules folder that was considered last: only a folder that has changed since is a candidate.
create table ruleset_folder (
    only_row      integer primary key check (only_row = 1),
    sources       varchar(64) not null,
    proofs        varchar(64) not null,
    version       varchar(64),
    candidate     bigint references ruleset_candidate (number),
    considered_at timestamp with time zone not null
);
