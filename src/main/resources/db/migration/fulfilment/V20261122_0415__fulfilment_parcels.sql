-- why: a released order becomes a parcel that the warehouse picks and packs, a carrier moves and may bring back, unit by unit
create table wave (
    id uuid primary key,
    number text not null unique,
    made_at timestamptz not null,
    made_by text not null,
    title text not null
);
grant select, insert on wave to net;
grant select on wave to shop;

-- where a SKU lies; the pick list follows it
create table shelf (
    sku text primary key,
    address text not null
);
grant select on shelf to shop, net;
grant insert, update, delete on shelf to net;

create table parcel (
    shop_id uuid not null references shop (id),
    id uuid not null,
    number text not null unique,
    order_id uuid not null,
    order_number text not null,
    wave_id uuid references wave (id),
    state text not null,
    state_since timestamptz not null,
    planned_at timestamptz not null,
    carrier text not null,
    way text not null,
    point text,
    city_id uuid not null,
    delivery_title text not null,
    promised_from date not null,
    promised_to date not null,
    trial boolean not null,
    gift boolean not null default false,
    units int not null check (units > 0),
    weight_grams int not null,
    currency char(3) not null,
    due_minor bigint not null,
    attempts int not null default 0,
    attempt_reason text,
    next_attempt date,
    next_interval text,
    stored_until timestamptz,
    manifest_id uuid,
    courier text,
    tracking_number text,
    packed_by text,
    packed_at timestamptz,
    handed_over_at timestamptz,
    ended_at timestamptz,
    heard_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create unique index parcel_of_order on parcel (shop_id, order_id) where state <> 'VOID';
create index parcel_by_state on parcel (state, promised_to, id);
create index parcel_of_wave on parcel (wave_id);
create index parcel_of_courier on parcel (courier, state) where courier is not null;
create index parcel_tracking on parcel (tracking_number) where tracking_number is not null;
alter table parcel enable row level security;
alter table parcel force row level security;
create policy parcel_shop on parcel to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_net on parcel to net using (true) with check (true);
grant select, insert, update on parcel to shop;
grant select on parcel to net;

create table parcel_line (
    shop_id uuid not null,
    parcel_id uuid not null,
    no int not null,
    sku text not null,
    name text not null,
    colour text not null,
    size text not null,
    picture text,
    alternative text,
    quantity int not null check (quantity > 0),
    picked int not null default 0,
    short int not null default 0,
    coming_back int not null default 0 check (coming_back >= 0), -- refused pieces that are, or were, on their way here
    marked boolean not null,
    cost_minor bigint,
    cost_currency char(3),
    primary key (shop_id, parcel_id, no),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id),
    check (picked >= 0 and short >= 0 and picked + short <= quantity)
);
alter table parcel_line enable row level security;
alter table parcel_line force row level security;
create policy parcel_line_shop on parcel_line to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_line_net on parcel_line to net using (true) with check (true);
grant select, insert, delete on parcel_line to shop;
grant update (picked, short, coming_back, quantity, cost_minor, cost_currency) on parcel_line to shop;
grant select on parcel_line to net;

-- one code per unit of marked goods, with its control characters as scanned; it follows the unit whatever becomes of it
create table parcel_mark (
    shop_id uuid not null,
    parcel_id uuid not null,
    no int not null,
    code text not null,
    outcome text,                     -- KEPT: withdrawn from circulation; REFUSED: the code stays valid
    primary key (shop_id, parcel_id, code),
    foreign key (shop_id, parcel_id, no) references parcel_line (shop_id, parcel_id, no)
);
alter table parcel_mark enable row level security;
alter table parcel_mark force row level security;
create policy parcel_mark_shop on parcel_mark to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_mark_net on parcel_mark to net using (true) with check (true);
grant select, insert, delete on parcel_mark to shop;
grant update (outcome) on parcel_mark to shop;
grant select on parcel_mark to net;

-- every step and every fact, also those that came late and moved nothing
create table parcel_step (
    shop_id uuid not null,
    parcel_id uuid not null,
    id uuid not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    from_state text not null,
    to_state text not null,
    moved boolean not null,
    actor_kind text not null,
    actor_name text not null,
    reason text,
    operation uuid,
    primary key (shop_id, parcel_id, id),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
create unique index parcel_step_once on parcel_step (shop_id, parcel_id, operation) where operation is not null;
alter table parcel_step enable row level security;
alter table parcel_step force row level security;
create policy parcel_step_shop on parcel_step to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_step_net on parcel_step to net using (true) with check (true);
grant select, insert on parcel_step to shop;
grant select on parcel_step to net;
create function parcel_step_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a parcel is never changed' using errcode = 'restrict_violation';
end $$;
create trigger parcel_step_append_only before update or delete or truncate on parcel_step
    for each statement execute function parcel_step_is_append_only();

-- what a unit that came back looked like
create table parcel_grade (
    shop_id uuid not null,
    parcel_id uuid not null,
    id uuid not null,
    no int not null,
    sku text not null,
    quantity int not null check (quantity > 0),
    grade text not null check (grade in ('FIT', 'DEFECT', 'PART_MISSING', 'MISGRADED', 'NOT_ACCEPTABLE', 'MISSING')),
    note text,
    photo text,
    at timestamptz not null,
    by_name text not null,
    primary key (shop_id, parcel_id, id),
    foreign key (shop_id, parcel_id, no) references parcel_line (shop_id, parcel_id, no)
);
alter table parcel_grade enable row level security;
alter table parcel_grade force row level security;
create policy parcel_grade_shop on parcel_grade to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_grade_net on parcel_grade to net using (true) with check (true);
grant select, insert on parcel_grade to shop;
grant select on parcel_grade to net;
