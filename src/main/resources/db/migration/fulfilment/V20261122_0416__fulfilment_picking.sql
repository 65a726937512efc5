-- why: confirmed orders are gathered into waves, planned one by one by a job that can be left, and picked scan by scan
alter table wave add column criterion text not null default 'DAY';

-- the orders of a wave; only head office reads it
create table wave_order (
    wave_id uuid not null references wave (id),
    shop_id uuid not null,
    order_id uuid not null,
    order_number text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'PLANNED', 'REFUSED')),
    parcel_id uuid,
    why_ru text,
    why_en text,
    primary key (wave_id, shop_id, order_id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create unique index wave_order_once on wave_order (shop_id, order_id) where state = 'WAITING';
alter table wave_order enable row level security;
alter table wave_order force row level security;
create policy wave_order_shop on wave_order to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy wave_order_net on wave_order to net using (true) with check (true);
grant select, insert, update on wave_order to net;

-- the desk asks for the confirmed orders of all shops, the most pressing first
create index orders_confirmed on orders (delivery_latest, id) where state = 'CONFIRMED';

-- until when a carrier's van takes parcels, by the warehouse's clock
create table carrier_cutoff (
    carrier text primary key,
    leaves time not null
);
grant select, insert, update on carrier_cutoff to net;
insert into carrier_cutoff (carrier, leaves) values ('own-courier', '15:00'), ('pickup', '17:00'), ('cdek', '17:00'), ('post', '12:00');

-- every unit as it was scanned, so that the last scan can be taken back
create table parcel_scan (
    shop_id uuid not null,
    parcel_id uuid not null,
    id uuid not null,
    no int not null,
    sku text not null,
    mark text,
    at timestamptz not null,
    by_name text not null,
    undone_at timestamptz,
    primary key (shop_id, parcel_id, id),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
alter table parcel_scan enable row level security;
alter table parcel_scan force row level security;
create policy parcel_scan_shop on parcel_scan to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_scan_net on parcel_scan to net using (true) with check (true);
grant select, insert on parcel_scan to shop;
grant update (undone_at) on parcel_scan to shop;
grant select on parcel_scan to net;
