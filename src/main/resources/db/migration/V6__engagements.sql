-- What clients have assessed: who may see it, what was agreed, and where it stands.
create table engagement (
    number      bigint generated always as identity unique,
    id          varchar(36) primary key,
    client      varchar(200) not null,
    title       varchar(200) not null,
    mode        varchar(20) not null,
    mode_fixed  boolean not null,
    ai_intent   boolean not null,
    assessed_on date not null,
    disciplines varchar(1000000) not null,
    state       varchar(20) not null,
    round       integer not null,
    revision    bigint not null,
    made_at     timestamp with time zone not null,
    made_by     varchar(60) not null
);

create table engagement_member (
    engagement varchar(36) not null references engagement (id) on delete cascade,
    account    varchar(60) not null references account (name) on delete cascade,
    part       varchar(20) not null,
    primary key (engagement, account)
);

create index engagement_member_account on engagement_member (account);

-- The people who are interviewed, once for all rounds; their answers stand by interview.
create table interviewee (
    id         varchar(36) primary key,
    engagement varchar(36) not null references engagement (id) on delete cascade,
    name       varchar(200) not null,
    contact    varchar(200)
);

create index interviewee_engagement on interviewee (engagement);

create table interview (
    id               varchar(36) primary key,
    engagement       varchar(36) not null references engagement (id) on delete cascade,
    round            integer not null,
    code             varchar(40) not null,
    interviewee      varchar(36) not null references interviewee (id) on delete cascade,
    audience         varchar(20) not null,
    role             varchar(200),
    overall_estimate numeric(2, 1),
    habits           varchar(1000000) not null,
    notes            varchar(1000000),
    done_at          timestamp with time zone,
    revision         bigint not null,
    unique (engagement, round, code)
);

create index interview_interviewee on interview (interviewee);

create table interview_answers (
    interview  varchar(36) not null references interview (id) on delete cascade,
    discipline varchar(100) not null,
    answers    varchar(1000000) not null,
    notes      varchar(1000000),
    revision   bigint not null,
    primary key (interview, discipline)
);

create table evidence (
    number         bigint generated always as identity unique,
    id             varchar(36) primary key,
    engagement     varchar(36) not null references engagement (id) on delete cascade,
    round          integer not null,
    discipline     varchar(100) not null,
    aspect         varchar(100) not null,
    kind           varchar(100) not null,
    collected_on   date not null,
    verified_level numeric(2, 1),
    reference      varchar(500),
    revision       bigint not null
);

create index evidence_engagement on evidence (engagement, round);

create table attachment (
    number   bigint generated always as identity unique,
    id       varchar(36) primary key,
    evidence varchar(36) not null references evidence (id) on delete cascade,
    name     varchar(200) not null,
    type     varchar(100) not null,
    size     integer not null,
    hash     varchar(64) not null,
    made_at  timestamp with time zone not null,
    made_by  varchar(60) not null
);

create index attachment_evidence on attachment (evidence);
create index attachment_hash on attachment (hash);

-- Each content once per engagement, in pieces small enough to be read one at a time.
create table attachment_piece (
    engagement varchar(36) not null references engagement (id) on delete cascade,
    hash       varchar(64) not null,
    piece      integer not null,
    content    bytea not null,
    primary key (engagement, hash, piece)
);

-- What interviewees said about a discipline, as a consultant rewrote it for the client.
create table rewritten_comment (
    engagement varchar(36) not null references engagement (id) on delete cascade,
    round      integer not null,
    discipline varchar(100) not null,
    words      varchar(1000000) not null,
    revision   bigint not null,
    primary key (engagement, round, discipline)
);

-- Links with which interviewees answer for themselves; of the token only its SHA-256.
create table invitation (
    number     bigint generated always as identity unique,
    id         varchar(36) primary key,
    interview  varchar(36) not null references interview (id) on delete cascade,
    token_hash varchar(64) not null unique,
    made_at    timestamp with time zone not null,
    made_by    varchar(60) not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    last_used  timestamp with time zone
);

create index invitation_interview on invitation (interview);
