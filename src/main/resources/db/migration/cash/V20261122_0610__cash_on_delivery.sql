-- why: cash that couriers took belongs to somebody the moment it is taken: one item a parcel, from the door to the bank
create table cod_item (
    shop_id uuid not null references shop (id),
    parcel_id uuid not null,
    order_id uuid not null,
    order_number text not null,
    parcel_number text not null,
    tracking_number text,
    carrier text not null,
    courier text,                   -- login of our own courier who took it
    state text not null check (state in ('EXPECTED', 'COLLECTED', 'REPORTED', 'REMITTED', 'SETTLED', 'SHORT', 'OVER', 'MISSING',
        'DISPUTED', 'WRITTEN_OFF', 'NOTHING')),
    currency char(3) not null,
    due_minor bigint not null,
    collected_minor bigint not null,
    remitted_minor bigint not null default 0,
    collected_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (shop_id, parcel_id)
);
create index cod_item_order on cod_item (shop_id, order_id);
create index cod_item_open on cod_item (carrier, state, collected_at);
create index cod_item_tracking on cod_item (tracking_number);
alter table cod_item enable row level security;
alter table cod_item force row level security;
create policy cod_item_shop on cod_item to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy cod_item_net on cod_item to net using (true) with check (true);
grant select, insert, update on cod_item to shop;
grant select on cod_item to net;

-- What our own couriers brought to the desk.
create table cash_hand_in (
    id uuid primary key,
    courier text not null,
    currency char(3) not null,
    parcels int not null,
    expected_minor bigint not null,
    counted_minor bigint not null check (counted_minor <= expected_minor),
    at timestamptz not null,
    by_name text not null
);
grant select, insert on cash_hand_in to net;

-- A parcel's cash is brought once; the row is the network's, and its shop is a fact about it.
create table cash_hand_in_parcel (
    hand_in_id uuid not null references cash_hand_in (id),
    parcel_id uuid not null,
    shop uuid not null,
    order_id uuid not null,
    currency char(3) not null,
    sum_minor bigint not null check (sum_minor > 0),
    primary key (hand_in_id, parcel_id),
    unique (parcel_id)
);
grant select, insert on cash_hand_in_parcel to net;

-- What a carrier's contract asks from head office, from a day on; in the currency of the contract.
create table carrier_contract (
    carrier text not null,
    valid_from date not null,
    currency char(3) not null,
    forward_minor bigint not null check (forward_minor >= 0),
    return_minor bigint not null check (return_minor >= 0),
    cod_bp int not null check (cod_bp between 0 and 10000),
    written_by text not null,
    written_at timestamptz not null,
    primary key (carrier, valid_from)
);
grant select on carrier_contract to shop;
grant select, insert on carrier_contract to net;
