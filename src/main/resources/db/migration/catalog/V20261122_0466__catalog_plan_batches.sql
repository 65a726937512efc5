-- why: a collection comes and goes as a whole; nobody plans three hundred products one by one.

create table plan_batch (
    id uuid primary key,
    query jsonb,                        -- the filter whose goods it takes; null: goods that were ticked
    field text not null,
    value text,
    due timestamptz not null,
    state text not null check (state in ('GATHERING', 'PLANNED', 'CANCELLED', 'DONE')),
    cursor text,                        -- how far the filter was read
    by_name text not null,
    why text,
    created_at timestamptz not null,
    ended_at timestamptz
);
create index plan_batch_created on plan_batch (created_at desc, id desc);
grant select, insert, update on plan_batch to net;

alter table planned_change add column batch_id uuid references plan_batch;
create index planned_change_batch on planned_change (batch_id, state, id) where batch_id is not null;
