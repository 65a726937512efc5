-- why: goods that were kept may come back within the legal term: who asked, what came, how it looked, what is paid back and by when
create table goods_return (
    shop_id uuid not null references shop (id),
    id uuid not null,
    number text not null unique,
    order_id uuid not null,
    order_number text not null,
    kind text not null check (kind in ('RETURN', 'EXCHANGE')),
    state text not null,
    state_since timestamptz not null,
    requested_at timestamptz not null,
    jurisdiction text not null,
    zone text not null,
    locale text not null,
    way text not null,
    our_label boolean not null,
    carriage_minor bigint not null check (carriage_minor >= 0),
    informed boolean not null,
    last_day date not null,              -- until when it could be asked for, in the buyer's zone
    refund_by timestamptz not null,      -- the law's clock
    note text,
    statement text,                      -- the withdrawal as the buyer confirmed it
    tracking text,
    currency char(3) not null,
    franchisee_id uuid not null,
    agreement_version_id uuid not null,
    received_at timestamptz,
    goods_minor bigint,
    withheld_minor bigint,
    delivery_back_minor bigint,
    carried_minor bigint,                -- what pays for the other size instead of going to the buyer
    refund_minor bigint check (refund_minor >= 0),
    first_by text,                       -- the first of two persons
    document text,
    exchange_order_id uuid,
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index goods_return_order on goods_return (shop_id, order_id);
create index goods_return_exchange on goods_return (shop_id, exchange_order_id) where exchange_order_id is not null;
create index goods_return_by_clock on goods_return (state, refund_by, id);
alter table goods_return enable row level security;
alter table goods_return force row level security;
create policy goods_return_shop on goods_return to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy goods_return_net on goods_return to net using (true) with check (true);
grant select, insert on goods_return to shop;
grant update (state, state_since, tracking, received_at, goods_minor, withheld_minor, delivery_back_minor, carried_minor, refund_minor,
    first_by, document, exchange_order_id) on goods_return to shop;
grant select on goods_return to net;

create table goods_return_line (
    shop_id uuid not null,
    return_id uuid not null,
    no int not null,                     -- the line of the order
    sku text not null,
    name text not null,
    colour text not null,
    size text not null,
    picture text,
    quantity int not null check (quantity > 0),
    reason text not null,
    note text,
    photos text[] not null default '{}',
    new_sku text,
    new_size text,
    accepted int check (accepted between 0 and quantity),
    paid_minor bigint,                   -- what the buyer paid for the accepted pieces
    primary key (shop_id, return_id, no),
    foreign key (shop_id, return_id) references goods_return (shop_id, id)
);
alter table goods_return_line enable row level security;
alter table goods_return_line force row level security;
create policy goods_return_line_shop on goods_return_line to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy goods_return_line_net on goods_return_line to net using (true) with check (true);
grant select, insert on goods_return_line to shop;
grant update (accepted, paid_minor) on goods_return_line to shop;
grant select on goods_return_line to net;

-- apart, because it is the buyer's own: whoever erases a person touches one row; the network does not see it
create table goods_return_requisites (
    shop_id uuid not null,
    return_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('SBP', 'CARD_TOKEN')),
    phone text,
    bank text,
    token text check (token !~ '[0-9]{13,}'),   -- never a card's number
    at timestamptz not null,
    primary key (shop_id, return_id),
    foreign key (shop_id, return_id) references goods_return (shop_id, id)
);
alter table goods_return_requisites enable row level security;
alter table goods_return_requisites force row level security;
create policy goods_return_requisites_shop on goods_return_requisites to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
grant select, insert, update on goods_return_requisites to shop;

create table goods_return_step (
    shop_id uuid not null,
    return_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    from_state text,
    to_state text not null,
    actor_kind text not null,
    actor_name text not null,
    reason text,
    primary key (shop_id, return_id, id),
    foreign key (shop_id, return_id) references goods_return (shop_id, id)
);
alter table goods_return_step enable row level security;
alter table goods_return_step force row level security;
create policy goods_return_step_shop on goods_return_step to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy goods_return_step_net on goods_return_step to net using (true) with check (true);
grant select, insert on goods_return_step to shop;
grant select on goods_return_step to net;

create table goods_return_grade (
    shop_id uuid not null,
    return_id uuid not null,
    id uuid not null,
    no int not null,
    quantity int not null check (quantity > 0),
    grade text not null check (grade in ('FIT', 'DEFECT', 'PART_MISSING', 'MISGRADED', 'NOT_ACCEPTABLE', 'MISSING')),
    note text,
    photo text,
    at timestamptz not null,
    by_name text not null,
    primary key (shop_id, return_id, id),
    foreign key (shop_id, return_id, no) references goods_return_line (shop_id, return_id, no)
);
alter table goods_return_grade enable row level security;
alter table goods_return_grade force row level security;
create policy goods_return_grade_shop on goods_return_grade to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy goods_return_grade_net on goods_return_grade to net using (true) with check (true);
grant select, insert on goods_return_grade to shop;
grant select on goods_return_grade to net;

-- the fact for the books, whole: written once, never changed
create table goods_return_accepted (
    shop_id uuid not null,
    id uuid not null,
    return_id uuid not null,
    return_number text not null,
    order_id uuid not null,
    order_number text not null,
    franchisee_id uuid not null,
    agreement_version_id uuid not null,
    kind text not null,
    lost_on_way boolean not null,
    requested_at timestamptz not null,
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    currency char(3) not null,
    goods_minor bigint not null check (goods_minor >= 0),
    withheld_minor bigint not null check (withheld_minor between 0 and goods_minor),
    delivery_back_minor bigint not null check (delivery_back_minor >= 0),
    carried_minor bigint not null check (carried_minor >= 0),
    refund_minor bigint not null check (refund_minor >= 0),
    requisites_id uuid,
    actor_name text not null,
    primary key (shop_id, id),
    unique (shop_id, return_id),
    foreign key (shop_id, return_id) references goods_return (shop_id, id),
    check (refund_minor + carried_minor = goods_minor - withheld_minor + delivery_back_minor)
);
create index goods_return_accepted_recorded on goods_return_accepted (recorded_at);
create table goods_return_accepted_line (
    shop_id uuid not null,
    accepted_id uuid not null,
    no int not null,
    sku text not null,
    grade text not null,                 -- as it was graded; LOST for what never arrived
    place text not null,
    quantity int not null check (quantity > 0),
    paid_minor bigint not null,          -- what the buyer paid for these pieces
    retail_minor bigint not null,
    wholesale_minor bigint not null,
    discount_minor bigint not null,      -- of the whole line, as it was frozen
    discount_funder text,
    line_quantity int not null,
    vat_bp int not null,
    price_list_version text not null,
    cost_minor bigint,
    cost_currency char(3),
    primary key (shop_id, accepted_id, no, grade),
    foreign key (shop_id, accepted_id) references goods_return_accepted (shop_id, id)
);
alter table goods_return_accepted enable row level security;
alter table goods_return_accepted force row level security;
create policy goods_return_accepted_shop on goods_return_accepted to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy goods_return_accepted_net on goods_return_accepted to net using (true) with check (true);
grant select, insert on goods_return_accepted to shop;
grant select on goods_return_accepted to net;
alter table goods_return_accepted_line enable row level security;
alter table goods_return_accepted_line force row level security;
create policy goods_return_accepted_line_shop on goods_return_accepted_line to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy goods_return_accepted_line_net on goods_return_accepted_line to net using (true) with check (true);
grant select, insert on goods_return_accepted_line to shop;
grant select on goods_return_accepted_line to net;

create function goods_return_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a return is never changed' using errcode = 'restrict_violation';
end $$;
create trigger goods_return_step_append_only before update or delete or truncate on goods_return_step
    for each statement execute function goods_return_is_append_only();
create trigger goods_return_grade_append_only before update or delete or truncate on goods_return_grade
    for each statement execute function goods_return_is_append_only();
create trigger goods_return_accepted_append_only before update or delete or truncate on goods_return_accepted
    for each statement execute function goods_return_is_append_only();
create trigger goods_return_accepted_line_append_only before update or delete or truncate on goods_return_accepted_line
    for each statement execute function goods_return_is_append_only();
