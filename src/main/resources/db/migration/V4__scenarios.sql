-- The scenarios that were run on a version last, so that they can be run on it again whatever becomes of the folder.
create table scenario_set (
    hash    varchar(64) primary key,
    content text not null
);

alter table ruleset_version add column scenarios varchar(64) references scenario_set (hash);

-- What analysts propose for the folder of the scenarios, and what became of it.
create table scenario_proposal (
    number      bigint generated always as identity primary key,
    path        varchar(200) not null,
    content     text not null,
    replaces    varchar(64),
    reason      varchar(1000) not null,
    proposed_by varchar(200) not null,
    proposed_at timestamp with time zone not null,
    state       varchar(20) not null,
    decided_by  varchar(200),
    decided_at  timestamp with time zone,
    said        varchar(1000)
);
