-- why: a basket per browser and shop that loses nothing: what sold out, changed its price or was taken out by mistake is still there
create table cart (
    shop_id uuid not null references shop (id),
    id uuid not null,
    token_hash char(64) not null,
    created_at timestamptz not null,
    touched_at timestamptz not null,
    -- the quote that the basket as it is now was shown, and the one that it was ordered by
    quote_id uuid,
    ordered_quote_id uuid,
    city_id uuid,
    way text,
    point text,
    primary key (shop_id, id),
    unique (shop_id, token_hash)
);
create index cart_age on cart (touched_at);
alter table cart enable row level security;
alter table cart force row level security;
create policy cart_shop on cart to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy cart_net on cart to net using (true);
grant select, insert, update on cart to shop;
grant select, delete on cart to net;

create table cart_line (
    shop_id uuid not null references shop (id),
    id uuid not null,
    cart_id uuid not null,
    sku text not null,
    quantity int not null check (quantity > 0),
    set_id uuid,
    -- as the buyer saw it, for the day when the shop no longer sells it
    product_id uuid not null,
    slug text not null,
    name text not null,
    colour text not null,
    size text not null,
    seen_minor bigint not null,
    seen_currency char(3) not null,
    quoted boolean not null default false,
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (shop_id, id),
    foreign key (shop_id, cart_id) references cart (shop_id, id) on delete cascade,
    unique (shop_id, cart_id, sku)
);
alter table cart_line enable row level security;
alter table cart_line force row level security;
create policy cart_line_shop on cart_line to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy cart_line_net on cart_line to net using (true);
grant select, insert, update, delete on cart_line to shop;
grant select, delete on cart_line to net;
