-- Every version of the rules that was ever in force, with its sources, so that an answer can be concluded again.
create table ruleset_version (
    version      varchar(64) primary key,
    sources      text not null,
    kept_at      timestamp with time zone not null
);

-- Who put which version in force, when, from where and why; the last row is what is in force.
create table ruleset_activation (
    id           bigint generated always as identity primary key,
    version      varchar(64) not null references ruleset_version (version),
    activated_at timestamp with time zone not null,
    activated_by varchar(200) not null,
    origin       varchar(20) not null,
    reason       varchar(1000),
    features     varchar(64),
    moved        text
);

-- Candidates that were refused or wait for approval, with what was said of them.
create table ruleset_candidate (
    id            bigint generated always as identity primary key,
    version       varchar(64),
    considered_at timestamp with time zone not null,
    offered_by    varchar(200) not null,
    origin        varchar(20) not null,
    state         varchar(20) not null,
    said          text not null
);

-- The content of the rules folder that was considered last: only a folder that has changed since is a candidate.
create table ruleset_folder (
    fingerprint   varchar(64) not null,
    considered_at timestamp with time zone not null
);
