-- Each file of the rules once, however many versions it stands in: an edit of one file keeps one file.
create table ruleset_file (
    hash varchar(64) primary key,
    content text not null
);

create table ruleset_version_file (
    version varchar(64) not null references ruleset_version (version),
    path    varchar(200) not null,
    hash    varchar(64) not null references ruleset_file (hash),
    primary key (version, path)
);

-- Versions kept before this have all their files here.
alter table ruleset_version alter column sources drop not null;
