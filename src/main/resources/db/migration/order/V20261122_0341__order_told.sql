-- why: 1C hears of an order once for each of its states, and what it has not confirmed to have kept it is told again
create table order_told (
    shop_id uuid not null,
    order_id uuid not null,
    visit uuid not null,              -- the visit of 1C that was told last
    offered_state text not null,
    offered_at timestamptz not null,
    told_state text,                  -- the last that 1C has confirmed to have kept
    told_at timestamptz,
    primary key (shop_id, order_id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index order_told_visit on order_told (visit);
alter table order_told enable row level security;
alter table order_told force row level security;
create policy order_told_shop on order_told to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_told_net on order_told to net using (true) with check (true);
grant select, insert, update on order_told to net;
