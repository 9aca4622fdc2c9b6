-- The highest number that a code of an interview was made of, so that none is given to somebody else later: not in another
-- round, and not after a person was erased.
alter table engagement add column last_code integer not null default 0;

update engagement set last_code = coalesce((
    select max(cast(substring(i.code from 2) as integer)) from interview i
    where i.engagement = engagement.id and regexp_replace(i.code, '^I[0-9]{1,8}$', '') = ''), 0);
