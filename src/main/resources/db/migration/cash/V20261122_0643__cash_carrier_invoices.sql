-- why: what a carrier bills is held against what its contract says, line by line, before it is accepted and paid
alter table carrier_contract add column included_grams int not null default 0 check (included_grams >= 0);
alter table carrier_contract add column kilo_minor bigint not null default 0 check (kilo_minor >= 0);
alter table carrier_contract add column reason text;

create table carrier_invoice (
    id uuid primary key,
    upload_id uuid references cash_upload (id),
    carrier text not null,
    number text not null,
    day date not null,
    state text not null check (state in ('CHECKED', 'ACCEPTED', 'PAID')),
    currency char(3) not null,
    imported_at timestamptz not null,
    imported_by text not null,
    accepted_at timestamptz,
    accepted_by text,
    payable_minor bigint,
    unique (carrier, number)
);
create index carrier_invoice_newest on carrier_invoice (day desc, id desc);
grant select, insert, update (state, accepted_at, accepted_by, payable_minor) on carrier_invoice to net;

create table carrier_invoice_line (
    invoice_id uuid not null references carrier_invoice (id),
    no int not null,
    id uuid not null unique,
    tracking text not null,
    weight_grams int,
    forward_minor bigint not null,
    back_minor bigint not null,
    cod_fee_minor bigint not null,
    our_weight_grams int,
    our_forward_minor bigint,
    our_back_minor bigint,
    our_cod_fee_minor bigint,
    verdict text not null check (verdict in ('AGREES', 'DIFFERS', 'UNKNOWN', 'REPEATED', 'NOT_ENDED')),
    shop uuid,
    parcel_id uuid,
    order_id uuid,
    disputed_by text,
    disputed_why text,
    case_id uuid,
    settled_by text,
    settled_why text,
    conceded bool not null default false,
    primary key (invoice_id, no)
);
create index carrier_invoice_line_parcel on carrier_invoice_line (parcel_id) where parcel_id is not null;
grant select, insert, update (disputed_by, disputed_why, case_id, settled_by, settled_why, conceded) on carrier_invoice_line to net;
