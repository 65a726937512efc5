-- why: what a carrier lost or damaged is claimed from it in time, with the evidence, until the money is here or given up
create table carrier_claim (
    shop_id uuid not null references shop (id),
    id uuid not null,
    number text not null unique,
    state text not null,
    state_since timestamptz not null,
    what text not null check (what in ('LOST', 'DAMAGED')),
    parcel_id uuid not null,
    parcel_number text not null,
    order_id uuid not null,
    order_number text not null,
    carrier text not null,
    tracking text,
    happened_at timestamptz not null,
    opened_at timestamptz not null,
    file_by timestamptz not null,
    answer_by timestamptz,
    currency char(3) not null,
    declared_minor bigint not null check (declared_minor >= 0),
    granted_minor bigint check (granted_minor between 0 and declared_minor),
    document text,
    first_by text,
    primary key (shop_id, id),
    unique (shop_id, parcel_id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index carrier_claim_by_state on carrier_claim (state, file_by, id);
alter table carrier_claim enable row level security;
alter table carrier_claim force row level security;
create policy carrier_claim_shop on carrier_claim to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy carrier_claim_net on carrier_claim to net using (true) with check (true);
grant select, insert on carrier_claim to shop;
grant update (state, state_since, answer_by, granted_minor, document, first_by) on carrier_claim to shop;
grant select on carrier_claim to net;

create table carrier_claim_step (
    shop_id uuid not null,
    claim_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    from_state text,
    to_state text not null,
    by_name text not null,
    note text,
    primary key (shop_id, claim_id, id),
    foreign key (shop_id, claim_id) references carrier_claim (shop_id, id)
);
alter table carrier_claim_step enable row level security;
alter table carrier_claim_step force row level security;
create policy carrier_claim_step_shop on carrier_claim_step to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy carrier_claim_step_net on carrier_claim_step to net using (true) with check (true);
grant select, insert on carrier_claim_step to shop;
grant select on carrier_claim_step to net;
create function carrier_claim_step_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a claim is never changed' using errcode = 'restrict_violation';
end $$;
create trigger carrier_claim_step_append_only before update or delete or truncate on carrier_claim_step
    for each statement execute function carrier_claim_step_is_append_only();
