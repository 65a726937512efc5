-- why: order links of a shop, what they offer, whom they were made for, what became of them
create table order_link (
    shop_id uuid not null references shop (id),
    id uuid not null unique,
    -- the address itself is found by its digest; the sealed copy lets the maker read it again and opens with the server's key only
    token_hash text not null,
    token_sealed bytea not null,
    kind text not null check (kind in ('SINGLE', 'MULTI')),
    state text not null check (state in ('ACTIVE', 'OPENED', 'ORDERED', 'EXPIRED', 'REVOKED')),
    currency char(3) not null,
    discount_bp int not null check (discount_bp between 0 and 10000),
    message text,
    channel text not null,
    post text,
    campaign text,
    created_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    opened_at timestamptz,
    ended_at timestamptz,
    primary key (shop_id, id),
    unique (shop_id, token_hash),
    check (kind = 'MULTI' or expires_at is not null),
    check (kind = 'SINGLE' or state not in ('OPENED', 'ORDERED'))
);
-- what single-use links hold is counted over the live ones only
create index order_link_live on order_link (shop_id, expires_at) where state in ('ACTIVE', 'OPENED');
alter table order_link enable row level security;
alter table order_link force row level security;
create policy order_link_shop on order_link to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_link_net on order_link to net using (true) with check (true);
grant select, insert, update on order_link to shop;
grant select on order_link to net;

-- unit_minor is absent where the price follows the shop's
create table order_link_item (
    shop_id uuid not null,
    link_id uuid not null,
    no int not null,
    sku text not null,
    quantity int not null check (quantity > 0),
    unit_minor bigint check (unit_minor > 0),
    alternative text,
    name text not null,
    colour text not null,
    size text not null,
    primary key (shop_id, link_id, no),
    foreign key (shop_id, link_id) references order_link (shop_id, id)
);
alter table order_link_item enable row level security;
alter table order_link_item force row level security;
create policy order_link_item_shop on order_link_item to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_link_item_net on order_link_item to net using (true) with check (true);
grant select, insert on order_link_item to shop;
grant select on order_link_item to net;

-- apart from the link, because it is erased when the link ends
create table order_link_contact (
    shop_id uuid not null,
    link_id uuid not null,
    name text,
    phone text,
    primary key (shop_id, link_id),
    foreign key (shop_id, link_id) references order_link (shop_id, id)
);
alter table order_link_contact enable row level security;
alter table order_link_contact force row level security;
create policy order_link_contact_shop on order_link_contact to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_link_contact_net on order_link_contact to net using (true) with check (true);
grant select, insert, delete on order_link_contact to shop;

-- a row per order, so that a popular link is counted without a row that everybody waits for
create table order_link_use (
    shop_id uuid not null,
    link_id uuid not null,
    order_id uuid not null,
    order_number text not null,
    at timestamptz not null,
    primary key (shop_id, link_id, order_id),
    foreign key (shop_id, link_id) references order_link (shop_id, id)
);
alter table order_link_use enable row level security;
alter table order_link_use force row level security;
create policy order_link_use_shop on order_link_use to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_link_use_net on order_link_use to net using (true) with check (true);
grant select, insert on order_link_use to shop;
grant select on order_link_use to net;

-- who moved a link from state to state, and why; never changed
create table order_link_event (
    shop_id uuid not null,
    id uuid not null,
    link_id uuid not null,
    at timestamptz not null,
    state text not null,
    actor text not null,
    why text,
    primary key (shop_id, id),
    foreign key (shop_id, link_id) references order_link (shop_id, id)
);
create index order_link_event_of_link on order_link_event (shop_id, link_id, at);
alter table order_link_event enable row level security;
alter table order_link_event force row level security;
create policy order_link_event_shop on order_link_event to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_link_event_net on order_link_event to net using (true) with check (true);
grant select, insert on order_link_event to shop;
grant select on order_link_event to net;
