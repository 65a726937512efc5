-- why: what one shop does differently from the recommended assortment: its own price, what it hides.

create table listing_override (
    shop_id uuid not null references shop (id),
    product_id uuid not null references product,
    own_minor bigint check (own_minor > 0),
    own_currency char(3),
    hidden boolean not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (shop_id, product_id),
    check ((own_minor is null) = (own_currency is null))
);
alter table listing_override enable row level security;
alter table listing_override force row level security;
create policy listing_override_shop on listing_override to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy listing_override_net on listing_override to net using (true) with check (true);
grant select, insert, update on listing_override to shop;
grant select on listing_override to net;

-- A new number with every change of the shop's listings; pages are cached under it.
create table listing_version (
    shop_id uuid primary key references shop (id),
    version bigint not null
);
alter table listing_version enable row level security;
alter table listing_version force row level security;
create policy listing_version_shop on listing_version to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy listing_version_net on listing_version to net using (true) with check (true);
grant select, insert, update on listing_version to shop;
grant select on listing_version to net;
