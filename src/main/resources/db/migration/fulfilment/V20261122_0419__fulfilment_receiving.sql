-- why: what comes back is counted blind, unit by unit, before anybody is told what was expected
create table parcel_count (
    shop_id uuid not null,
    parcel_id uuid not null,
    id uuid not null,
    no int not null,
    grade text not null check (grade in ('FIT', 'DEFECT', 'PART_MISSING', 'MISGRADED', 'NOT_ACCEPTABLE')),
    note text,
    photo text,
    at timestamptz not null,
    by_name text not null,
    taken_back_at timestamptz,
    primary key (shop_id, parcel_id, id),
    foreign key (shop_id, parcel_id, no) references parcel_line (shop_id, parcel_id, no)
);
alter table parcel_count enable row level security;
alter table parcel_count force row level security;
create policy parcel_count_shop on parcel_count to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_count_net on parcel_count to net using (true) with check (true);
grant select, insert on parcel_count to shop;
grant update (grade, note, photo, taken_back_at) on parcel_count to shop;
grant select on parcel_count to net;
