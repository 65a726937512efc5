-- why: a buyer is known per shop by his phone; what he agreed to is kept with the exact words, apart from the acceptance of the offer
create table customer (
    shop_id uuid not null references shop (id),
    id uuid not null,
    phone text not null check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    name text not null,
    locale text not null,
    zone text,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, phone)
);
alter table customer enable row level security;
alter table customer force row level security;
create policy customer_shop on customer to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy customer_net on customer to net using (true);
grant select, insert, update on customer to shop;
grant select on customer to net;

-- e-mail now, handles of messengers later
create table contact_point (
    shop_id uuid not null references shop (id),
    id uuid not null,
    customer_id uuid not null,
    kind text not null check (kind in ('EMAIL', 'TELEGRAM', 'VK', 'WHATSAPP', 'MAX')),
    value text not null,
    since timestamptz not null,
    seen_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, customer_id) references customer (shop_id, id),
    unique (shop_id, customer_id, kind, value)
);
alter table contact_point enable row level security;
alter table contact_point force row level security;
create policy contact_point_shop on contact_point to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy contact_point_net on contact_point to net using (true);
grant select, insert, update on contact_point to shop;
grant select on contact_point to net;

-- the words themselves, so that years later it can be shown what was agreed to
create table consent_text (
    shop_id uuid not null references shop (id),
    id uuid not null,
    kind text not null check (kind in ('ORDER_PROCESSING', 'MARKETING', 'OFFER')),
    version int not null check (version > 0),
    hash char(64) not null,
    body text not null,
    since timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, kind, hash),
    unique (shop_id, kind, version)
);
alter table consent_text enable row level security;
alter table consent_text force row level security;
create policy consent_text_shop on consent_text to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy consent_text_net on consent_text to net using (true);
grant select, insert on consent_text to shop;
grant select on consent_text to net;

create table consent (
    shop_id uuid not null references shop (id),
    id uuid not null,
    customer_id uuid not null,
    text_id uuid not null,
    purpose text not null check (purpose in ('ORDER_PROCESSING', 'MARKETING')),
    source text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (shop_id, id),
    foreign key (shop_id, customer_id) references customer (shop_id, id),
    foreign key (shop_id, text_id) references consent_text (shop_id, id)
);
create index consent_of_customer on consent (shop_id, customer_id, purpose, given_at);
alter table consent enable row level security;
alter table consent force row level security;
create policy consent_shop on consent to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy consent_net on consent to net using (true);
grant select, insert, update (withdrawn_at) on consent to shop;
grant select on consent to net;

create table offer_acceptance (
    shop_id uuid not null references shop (id),
    id uuid not null,
    customer_id uuid not null,
    text_id uuid not null,
    source text not null,
    accepted_at timestamptz not null,
    primary key (shop_id, id),
    foreign key (shop_id, customer_id) references customer (shop_id, id),
    foreign key (shop_id, text_id) references consent_text (shop_id, id)
);
create index offer_acceptance_of_customer on offer_acceptance (shop_id, customer_id, accepted_at);
alter table offer_acceptance enable row level security;
alter table offer_acceptance force row level security;
create policy offer_acceptance_shop on offer_acceptance to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy offer_acceptance_net on offer_acceptance to net using (true);
grant select, insert on offer_acceptance to shop;
grant select on offer_acceptance to net;
