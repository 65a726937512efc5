-- why: "popular" is what people keep ordering. The orders' room tells it; lists of goods read it here and never look at an order.

-- Points are counted from a fixed day, twice as many with every fortnight after it: waiting changes none of them.
create table demand (
    product_id uuid primary key references product,
    points double precision not null check (points > 0)
);
grant select on demand to shop, net;
grant insert, update, delete on demand to net;

create table demand_here (
    shop_id uuid not null references shop (id),
    product_id uuid not null references product,
    points double precision not null check (points > 0),
    primary key (shop_id, product_id)
);
alter table demand_here enable row level security;
alter table demand_here force row level security;
create policy demand_here_shop on demand_here to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy demand_here_net on demand_here to net using (true) with check (true);
grant select on demand_here to shop;
grant select, insert, update, delete on demand_here to net;

create table demand_version (
    one boolean primary key default true check (one),
    version bigint not null
);
insert into demand_version (version) values (1);
grant select on demand_version to shop, net;
grant update on demand_version to net;
