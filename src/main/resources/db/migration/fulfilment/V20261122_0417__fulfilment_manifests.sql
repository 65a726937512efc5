-- why: ready parcels leave with a carrier by a numbered act, and photographs show how a parcel looked
create table manifest (
    id uuid primary key,
    number int not null unique,
    carrier text not null,
    courier text,
    made_at timestamptz not null,
    made_by text not null
);
grant select, insert on manifest to net;

create table manifest_parcel (
    manifest_id uuid not null references manifest (id),
    shop_id uuid not null,
    parcel_id uuid not null,
    parcel_number text not null,
    handed_over boolean not null default false,
    why_ru text,
    why_en text,
    primary key (shop_id, parcel_id, manifest_id),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
create index manifest_parcel_of on manifest_parcel (manifest_id);
alter table manifest_parcel enable row level security;
alter table manifest_parcel force row level security;
create policy manifest_parcel_shop on manifest_parcel to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy manifest_parcel_net on manifest_parcel to net using (true) with check (true);
grant select, insert, update on manifest_parcel to net;

create table parcel_photo (
    shop_id uuid not null,
    parcel_id uuid not null,
    hash text not null,
    kind text not null check (kind in ('PACKED', 'BACK')),
    at timestamptz not null,
    by_name text not null,
    primary key (shop_id, parcel_id, hash),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
alter table parcel_photo enable row level security;
alter table parcel_photo force row level security;
create policy parcel_photo_shop on parcel_photo to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_photo_net on parcel_photo to net using (true) with check (true);
grant select, insert on parcel_photo to shop;
grant select on parcel_photo to net;

-- the list of all shops' parcels, the most pressing first
create index parcel_by_promise on parcel (promised_to, id);
