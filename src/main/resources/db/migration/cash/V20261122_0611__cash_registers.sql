-- why: a carrier's register says which buyers' cash it passes on; line by line it is held against what our couriers' parcels say
create table cod_register (
    id uuid primary key,
    carrier text not null,
    number text not null,
    paid_on date not null,
    state text not null check (state in ('IMPORTED', 'MATCHED', 'HAS_DISCREPANCIES', 'APPROVED', 'BANK_MATCHED', 'CLOSED')),
    currency char(3) not null,
    paid_minor bigint not null,
    fee_minor bigint not null,
    transferred_minor bigint not null,
    imported_at timestamptz not null,
    imported_by text not null,
    first_by text,
    first_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    bank_reference text,
    bank_on date,
    bank_by text,
    changed_at timestamptz not null,
    unique (carrier, number)
);
create index cod_register_newest on cod_register (paid_on desc, id desc);
grant select, insert, update on cod_register to net;

create table cod_register_line (
    register_id uuid not null references cod_register (id),
    no int not null,
    id uuid not null unique,
    tracking_number text not null,
    paid_minor bigint not null,
    fee_minor bigint not null,
    transferred_minor bigint not null,
    verdict text not null check (verdict in ('NEW', 'EXACT', 'DIFFERS', 'NOT_KEPT', 'UNKNOWN', 'REPEATED', 'WAITS')),
    shop uuid,                      -- resolved by the tracking number; the row stays the network's
    parcel_id uuid,
    order_id uuid,
    expected_minor bigint,
    posted_at timestamptz,
    primary key (register_id, no)
);
create index cod_register_line_parcel on cod_register_line (parcel_id) where parcel_id is not null;
grant select, insert, update on cod_register_line to net;
