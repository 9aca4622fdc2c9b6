-- Who may. Of passwords a slow hash is kept, of tokens their SHA-256.
create table account (
    name     varchar(60) primary key,
    roles    varchar(100) not null,
    disabled boolean not null,
    made_at  timestamp with time zone not null,
    revision bigint not null,
    password varchar(200) not null
);

create table access_token (
    number    bigint generated always as identity primary key,
    account   varchar(60) not null references account (name) on delete cascade,
    name      varchar(100) not null,
    roles     varchar(100) not null,
    made_at   timestamp with time zone not null,
    last_used timestamp with time zone,
    hash      varchar(64) not null unique
);

create index access_token_account on access_token (account);

-- One row to hold while accounts change, so that two admins cannot take out each other at once.
create table account_lock (
    only_row integer primary key check (only_row = 1)
);

insert into account_lock (only_row) values (1);
