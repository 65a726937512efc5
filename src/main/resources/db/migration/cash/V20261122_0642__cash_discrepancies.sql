-- why: cash about which a carrier and we do not agree must not be forgotten: one row a fact, aged, claimed, settled or given up by two
create table cod_discrepancy (
    id uuid primary key,
    kind text not null check (kind in ('MISSING', 'DIFFERS', 'NOT_KEPT', 'UNKNOWN', 'REPEATED')),
    subject uuid not null,          -- the parcel that is in no register, or the line of the register
    state text not null check (state in ('OPEN', 'CLAIMED', 'SETTLED', 'WRITTEN_OFF')),
    carrier text not null,
    tracking text not null,
    shop uuid,
    parcel_id uuid,
    order_id uuid,
    order_number text,
    register_id uuid references cod_register (id),
    case_id uuid,
    currency char(3) not null,
    expected_minor bigint not null,
    paid_minor bigint not null,
    since timestamptz not null,
    opened_at timestamptz not null,
    first_by text,
    unique (kind, subject)
);
create index cod_discrepancy_open on cod_discrepancy (since, id) where state in ('OPEN', 'CLAIMED');
grant select, insert, update (state, case_id, first_by, expected_minor, paid_minor) on cod_discrepancy to net;

create table cod_discrepancy_step (
    discrepancy_id uuid not null references cod_discrepancy (id),
    id uuid not null,
    at timestamptz not null,
    by_name text not null,
    to_state text not null,
    reason text,
    primary key (discrepancy_id, id)
);
grant select, insert on cod_discrepancy_step to net;
