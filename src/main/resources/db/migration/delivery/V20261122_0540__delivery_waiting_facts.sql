-- why: what a carrier says of a parcel that has not left our house yet is kept, and told when it has left
alter table waybill add column left_at timestamptz;
alter table parcel_fact add column place integer not null default 0;
alter table parcel_fact add column told_at timestamptz;
create index parcel_fact_waiting on parcel_fact (shop_id, parcel) where told_at is null;
grant update (told_at) on parcel_fact to shop;

alter table carrier_fact drop constraint carrier_fact_state_check;
alter table carrier_fact add constraint carrier_fact_state_check
    check (state in ('NEW', 'APPLIED', 'REPEATED', 'WAITS', 'UNKNOWN_PARCEL', 'FAILED'));

-- what was known until today has been told, and what the warehouse has given away has left
alter table waybill no force row level security;
alter table parcel_fact no force row level security;
alter table parcel no force row level security;
update parcel_fact set told_at = recorded_at;
update waybill w set left_at = p.handed_over_at from parcel p where p.shop_id = w.shop_id and p.id = w.parcel and p.handed_over_at is not null;
alter table waybill force row level security;
alter table parcel_fact force row level security;
alter table parcel force row level security;
