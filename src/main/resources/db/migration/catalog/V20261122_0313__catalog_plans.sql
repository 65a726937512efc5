-- why: a new text or a new collection comes on a day and an hour, not when somebody happens to be at the desk.

create table planned_change (
    id uuid primary key,
    product_id uuid not null references product,
    due timestamptz not null,
    state text not null check (state in ('PLANNED', 'DONE', 'CANCELLED', 'REFUSED')),
    base_version integer not null,      -- what its author saw
    changes jsonb not null,             -- {"field": [before, after]}
    by_name text not null,
    why text,
    created_at timestamptz not null,
    ended_at timestamptz,
    ended_by text,
    refused text[] not null default '{}' -- fields that somebody else changed meanwhile, or what was missing
);
create index planned_change_due on planned_change (due, id) where state = 'PLANNED';
create index planned_change_product on planned_change (product_id, due);
grant select, insert, update on planned_change to net;
