-- why: a franchisee knows what her buyers wear together, and says it under a name of her own.

create table own_set (
    shop_id uuid not null references shop (id),
    id uuid not null,
    slug text not null,
    title text not null,
    told text not null,
    photo text references picture,  -- one of its goods'; null: the first there is
    position integer not null,      -- its place on the first page of the shop
    shown boolean not null,
    gone_at timestamptz,            -- taken away; it can be put back
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, slug)
);
create table own_set_item (
    shop_id uuid not null references shop (id),
    set_id uuid not null,
    product_id uuid not null references product,
    position integer not null,
    primary key (shop_id, set_id, product_id),
    foreign key (shop_id, set_id) references own_set (shop_id, id)
);
alter table own_set enable row level security;
alter table own_set force row level security;
create policy own_set_shop on own_set to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy own_set_net on own_set to net using (true) with check (true);
alter table own_set_item enable row level security;
alter table own_set_item force row level security;
create policy own_set_item_shop on own_set_item to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy own_set_item_net on own_set_item to net using (true) with check (true);
grant select, insert, update on own_set to shop;
grant select, insert, update, delete on own_set_item to shop;
grant select on own_set, own_set_item to net;
