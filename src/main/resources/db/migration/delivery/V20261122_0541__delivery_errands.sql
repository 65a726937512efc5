-- why: papers, calls of couriers and batches are asked of carriers by durable errands, one talk of several questions each, that outlive a carrier's silence and ours
create table carrier_errand (
    id uuid primary key,
    carrier text not null,
    kind text not null check (kind in ('WAYBILL_FORM', 'BARCODE_FORM', 'COURIER_CALL', 'POST_BATCH')),
    subject text not null,
    state text not null check (state in ('OPEN', 'DONE', 'REFUSED', 'CALLED_OFF')),
    request jsonb not null,
    carrier_id text,
    answer jsonb,
    trouble text,
    asked_at timestamptz not null,
    asked_by text not null,
    attempts integer not null default 0,
    next_try timestamptz,
    call_off boolean not null default false,
    done_at timestamptz
);
-- the same thing is not asked for twice at a time
create unique index carrier_errand_open on carrier_errand (kind, subject) where state = 'OPEN';
create index carrier_errand_due on carrier_errand (next_try) where next_try is not null;
create index carrier_errand_of on carrier_errand (kind, subject, id desc);
grant select, insert, update on carrier_errand to net;

-- files that carriers made for an errand; they name buyers, so they are not kept for long
create table carrier_paper (
    id uuid primary key,
    errand uuid not null references carrier_errand (id),
    name text not null,
    file bytea not null,
    kept_at timestamptz not null,
    unique (errand, name)
);
grant select, insert, delete on carrier_paper to net;
