-- why: what a carrier is asked to bring is written with the deed that asks for it, and booked afterwards even when the carrier or the server dies in between
create table waybill (
    shop_id uuid not null references shop (id),
    parcel uuid not null,
    parcel_number text not null unique,
    carrier text not null,
    state text not null check (state in ('REQUESTED', 'BOOKED', 'REFUSED', 'VOID')),
    request jsonb not null,
    carrier_id text,
    tracking_number text,
    trouble text,
    requested_at timestamptz not null,
    attempts integer not null default 0,
    next_try timestamptz,
    final_at timestamptz,
    asked_at timestamptz,
    called_off boolean not null default false,
    primary key (shop_id, parcel)
);
-- what the carrier has still to answer, and what it is asked about from time to time
create index waybill_waiting on waybill (carrier, next_try) where next_try is not null;
create index waybill_moving on waybill (carrier, asked_at) where state = 'BOOKED';
create index waybill_carrier_id on waybill (carrier, carrier_id);
create index waybill_tracking on waybill (tracking_number);
alter table waybill enable row level security;
alter table waybill force row level security;
create policy waybill_shop on waybill to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy waybill_net on waybill to net using (true);
grant select, insert, update on waybill to shop;
grant select on waybill to net;
