-- why: the promise to a buyer: the quote, the order with everything that was agreed frozen on it, and its history

-- A quote is a document that lives for half an hour, so its lines are one JSON value; what is agreed becomes rows of an order.
create table quote (
    shop_id uuid not null references shop (id),
    id uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    link_id uuid,
    basket_hash text not null,
    content jsonb not null,
    -- the order it became, and the HMAC of the phone that ordered: a repeated form finds its order by them
    order_id uuid,
    ordered_by text,
    primary key (shop_id, id)
);
create index quote_expiry on quote (expires_at);
alter table quote enable row level security;
alter table quote force row level security;
create policy quote_shop on quote to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy quote_net on quote to net using (true) with check (true);
grant select, insert on quote to shop;
grant update (order_id, ordered_by) on quote to shop;
grant select, delete on quote to net;

create table orders (
    shop_id uuid not null references shop (id),
    id uuid not null,
    number text not null,
    state text not null,
    payment_status text not null,
    fulfilment_status text not null,
    return_status text not null,
    settlement_status text not null,
    placed_at timestamptz not null,
    expires_at timestamptz,
    franchisee_id uuid not null,
    agreement_version_id uuid not null,
    customer_id uuid not null,
    quote_id uuid not null,
    basket_hash text not null,
    -- SHA-256 of the token that opens the status page; the token itself is kept nowhere
    status_hash text not null,
    idempotency_key text,
    locale text not null,
    currency char(3) not null,
    goods_minor bigint not null check (goods_minor >= 0),
    due_min_minor bigint not null,
    due_minor bigint not null,
    discount_minor bigint not null check (discount_minor >= 0),
    discount_funder text,
    delivery_carrier text not null,
    delivery_way text not null,
    delivery_point text,
    delivery_city uuid not null,
    delivery_title text not null,
    delivery_minor bigint not null check (delivery_minor >= 0),
    delivery_free_from_minor bigint,
    delivery_earliest date not null,
    delivery_latest date not null,
    delivery_trial boolean not null,
    delivery_cod boolean not null,
    delivery_cod_limit_minor bigint,
    source_channel text not null,
    source_link uuid,
    source_post text,
    source_campaign text,
    primary key (shop_id, id),
    unique (shop_id, number),
    unique (shop_id, status_hash),
    foreign key (shop_id, customer_id) references customer (shop_id, id),
    foreign key (franchisee_id, agreement_version_id) references agreement_version (franchisee_id, id),
    check ((discount_minor = 0) = (discount_funder is null))
);
-- ids are ordered by time, so they serve every list that begins with the newest
create index orders_by_state on orders (shop_id, state, id);
create index orders_newest on orders (id);
create index orders_to_expire on orders (expires_at) where state = 'PLACED';
alter table orders enable row level security;
alter table orders force row level security;
create policy orders_shop on orders to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy orders_net on orders to net using (true) with check (true);
grant select, insert on orders to shop;
grant update (state, payment_status, fulfilment_status, return_status, settlement_status, expires_at) on orders to shop;
grant select on orders to net;

create function order_source_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'where an order came from, its number and its terms are kept for ever' using errcode = 'restrict_violation';
end $$;
create trigger orders_source_kept
    before update of shop_id, id, number, placed_at, agreement_version_id, franchisee_id,
        source_channel, source_link, source_post, source_campaign on orders
    for each row when ((old.shop_id, old.id, old.number, old.placed_at, old.agreement_version_id, old.franchisee_id,
            old.source_channel, old.source_link, old.source_post, old.source_campaign)
        is distinct from (new.shop_id, new.id, new.number, new.placed_at, new.agreement_version_id, new.franchisee_id,
            new.source_channel, new.source_link, new.source_post, new.source_campaign))
    execute function order_source_is_kept();

create table order_line (
    shop_id uuid not null,
    order_id uuid not null,
    no int not null,
    sku text not null,
    product_id uuid not null,
    slug text not null,
    name text not null,
    colour text not null,
    size text not null,
    picture text,
    quantity int not null check (quantity > 0),
    quantity_kept int not null default 0,
    quantity_refused int not null default 0,
    quantity_returned int not null default 0,
    alternative text,
    weight_grams int not null,
    marked boolean not null,
    unit_minor bigint not null,
    total_minor bigint not null,
    retail_minor bigint not null,
    wholesale_minor bigint not null,
    price_list_version text not null,
    vat_bp int not null,
    discount_minor bigint not null,
    primary key (shop_id, order_id, no),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    check (total_minor = unit_minor * quantity - discount_minor and total_minor >= 0),
    check (quantity_kept >= 0 and quantity_refused >= 0 and quantity_kept + quantity_refused <= quantity),
    check (quantity_returned between 0 and quantity_kept)
);
alter table order_line enable row level security;
alter table order_line force row level security;
create policy order_line_shop on order_line to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_line_net on order_line to net using (true) with check (true);
grant select, insert on order_line to shop;
grant update (quantity_kept, quantity_refused, quantity_returned) on order_line to shop;
grant select on order_line to net;

-- apart from the order, so that erasing a person touches one row
create table order_buyer (
    shop_id uuid not null,
    order_id uuid not null,
    name text not null,
    phone text not null,
    phone_key text not null,
    email text,
    address text not null,
    comment text,
    primary key (shop_id, order_id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
alter table order_buyer enable row level security;
alter table order_buyer force row level security;
create policy order_buyer_shop on order_buyer to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_buyer_net on order_buyer to net using (true) with check (true);
grant select, insert, update on order_buyer to shop;
grant select on order_buyer to net;

create table order_history (
    shop_id uuid not null,
    order_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    from_state text,
    to_state text not null,
    actor_kind text not null,
    actor_name text not null,
    reason text,
    primary key (shop_id, order_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
alter table order_history enable row level security;
alter table order_history force row level security;
create policy order_history_shop on order_history to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_history_net on order_history to net using (true) with check (true);
grant select, insert on order_history to shop;
grant select on order_history to net;

create function order_history_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history of an order is never changed' using errcode = 'restrict_violation';
end $$;
create trigger order_history_append_only before update or delete or truncate on order_history
    for each statement execute function order_history_is_append_only();

-- Central: open orders of a phone over the whole network, by its HMAC. It names no shop and no person.
create table order_open (
    phone_key text not null,
    order_id uuid not null,
    primary key (phone_key, order_id)
);
grant select, insert, delete on order_open to shop;
grant select on order_open to net;

create view audit_order with (security_invoker = true) as
    select o.id as order_id, o.shop_id, o.number, o.idempotency_key, o.state, l.sku, l.quantity, l.quantity_kept,
        l.quantity_refused, l.quantity_returned, l.total_minor as line_total_minor, o.currency, o.placed_at
    from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id;
create policy orders_audit on orders for select to audit using (true);
create policy order_line_audit on order_line for select to audit using (true);
grant select (id, shop_id, number, idempotency_key, state, currency, placed_at) on orders to audit;
grant select (shop_id, order_id, sku, quantity, quantity_kept, quantity_refused, quantity_returned, total_minor)
    on order_line to audit;
grant select on audit_order to audit;
