-- why: a buyer may have an order wrapped as a present; its price is data of the currency or of the shop, and the order keeps the one it was placed with
alter table orders add column gift_minor bigint check (gift_minor >= 0); -- null: no present
-- an order that goes out shorter comes to less
grant update (goods_minor, due_min_minor, due_minor) on orders to shop;

-- each word is a row; the last one holds
create table gift_wrap_price (
    id uuid primary key,
    currency char(3) not null,
    price_minor bigint check (price_minor >= 0), -- null: presents are not wrapped
    at timestamptz not null,
    by_name text not null
);
create index gift_wrap_price_of on gift_wrap_price (currency, id);
grant select on gift_wrap_price to shop, net;
grant insert on gift_wrap_price to net;

create table gift_wrap_of_shop (
    shop_id uuid not null references shop (id),
    id uuid not null,
    price_minor bigint check (price_minor >= 0), -- null: presents are not wrapped
    follows boolean not null,                    -- the shop took its own word back
    at timestamptz not null,
    by_name text not null,
    primary key (shop_id, id)
);
alter table gift_wrap_of_shop enable row level security;
alter table gift_wrap_of_shop force row level security;
create policy gift_wrap_of_shop_shop on gift_wrap_of_shop to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy gift_wrap_of_shop_net on gift_wrap_of_shop to net using (true) with check (true);
grant select, insert on gift_wrap_of_shop to shop;
grant select on gift_wrap_of_shop to net;
