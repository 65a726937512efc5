-- why: what became of each line at the door, by parcel and version, whole enough that the books can be written from it at any time later
alter table orders add column result text;
alter table orders add column exchange_of uuid;   -- the return that this order replaces a size of
alter table order_line
    add column quantity_lost int not null default 0 check (quantity_lost >= 0),
    add column quantity_cancelled int not null default 0 check (quantity_cancelled >= 0),
    add constraint order_line_outcomes_fit
        check (quantity_kept + quantity_refused + quantity_lost + quantity_cancelled <= quantity);
grant update (result) on orders to shop;
grant update (quantity_lost, quantity_cancelled) on order_line to shop;

create table order_outcome (
    shop_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    franchisee_id uuid not null,
    agreement_version_id uuid not null,
    parcel_id uuid not null,
    parcel_number text not null,
    version int not null check (version > 0),
    -- the outcome that a late truth replaces; it stays as it was
    replaces uuid,
    operation uuid not null,
    carrier text not null,
    tracking_number text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    currency char(3) not null,
    delivery_minor bigint not null check (delivery_minor >= 0),
    due_minor bigint not null check (due_minor >= 0),
    collected_minor bigint not null check (collected_minor >= 0),
    prepaid_minor bigint not null check (prepaid_minor >= 0),
    tender text,
    result text not null,
    actor_kind text not null,
    actor_name text not null,
    primary key (shop_id, id),
    unique (shop_id, operation),
    unique (shop_id, parcel_id, version),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index order_outcome_order on order_outcome (shop_id, order_id);
create index order_outcome_recorded on order_outcome (recorded_at);
alter table order_outcome enable row level security;
alter table order_outcome force row level security;
create policy order_outcome_shop on order_outcome to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_outcome_net on order_outcome to net using (true) with check (true);
grant select, insert on order_outcome to shop;
grant select on order_outcome to net;

create table order_outcome_line (
    shop_id uuid not null,
    outcome_id uuid not null,
    no int not null,
    sku text not null,
    outcome text not null check (outcome in ('KEPT', 'REFUSED', 'LOST', 'DAMAGED', 'CANCELLED')),
    quantity int not null check (quantity > 0),
    reason text,
    -- what the buyer pays for these pieces when they are kept; frozen prices of a piece beside it
    paid_minor bigint not null,
    retail_minor bigint not null,
    wholesale_minor bigint not null,
    discount_minor bigint not null,
    vat_bp int not null,
    cost_minor bigint,
    cost_currency char(3),
    primary key (shop_id, outcome_id, no, outcome),
    foreign key (shop_id, outcome_id) references order_outcome (shop_id, id)
);
alter table order_outcome_line enable row level security;
alter table order_outcome_line force row level security;
create policy order_outcome_line_shop on order_outcome_line to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy order_outcome_line_net on order_outcome_line to net using (true) with check (true);
grant select, insert on order_outcome_line to shop;
grant select on order_outcome_line to net;

create function order_outcome_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'an outcome is never changed; a late truth is a new version' using errcode = 'restrict_violation';
end $$;
create trigger order_outcome_append_only before update or delete or truncate on order_outcome
    for each statement execute function order_outcome_is_append_only();
create trigger order_outcome_line_append_only before update or delete or truncate on order_outcome_line
    for each statement execute function order_outcome_is_append_only();
