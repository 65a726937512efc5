-- why: money paid online is a thing of its own, from the first word with the provider to its settlement, and nothing that a provider says counts twice
create table payment (
    shop_id uuid not null references shop (id),
    id uuid not null,                 -- also the key under which the provider does it once
    subject uuid not null,            -- what is paid for; this room does not know what that is
    number text not null,             -- how people call it
    provider text not null,
    external_id text,                 -- the provider's name of it, when it has answered
    state text not null check (state in ('CREATED', 'PENDING', 'AUTHORIZED', 'CAPTURED', 'CANCELLED', 'FAILED')),
    replaced boolean not null default false,   -- another one was opened since, with another sum; somebody may still pay it
    currency char(3) not null,
    amount_minor bigint not null check (amount_minor > 0),
    captured_minor bigint not null default 0 check (captured_minor >= 0),
    back_minor bigint not null default 0 check (back_minor >= 0 and back_minor <= captured_minor),   -- asked back, paid back or not
    description text not null,
    return_url text not null,
    pay_url text,
    locale text not null,
    started_by text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    captured_at timestamptz,
    settled_at timestamptz,
    settlement text,
    fee_minor bigint,
    trouble text,
    attempts integer not null default 0,
    next_try timestamptz,
    primary key (shop_id, id),
    unique (id)
);
create unique index payment_external on payment (provider, external_id);
create unique index payment_one_open on payment (shop_id, subject)
    where state in ('CREATED', 'PENDING', 'AUTHORIZED') and not replaced;
create index payment_subject on payment (shop_id, subject);
create index payment_due on payment (next_try) where next_try is not null;
create index payment_newest on payment (id desc);
create index payment_settled on payment (settled_at) where settled_at is not null;
alter table payment enable row level security;
alter table payment force row level security;
create policy payment_shop on payment to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy payment_net on payment to net using (true) with check (true);
grant select, insert, update on payment to shop;
grant select on payment to net;

create table payment_refund (
    shop_id uuid not null references shop (id),
    id uuid not null,
    payment_id uuid not null,
    subject uuid not null,            -- what the money was paid for
    cause uuid not null,              -- what it goes back for: the order, a return
    key text not null,                -- the same wish twice is one
    kind text not null check (kind in ('CANCELLED', 'SURPLUS', 'RETURN', 'AT_THE_DOOR', 'LATE')),
    state text not null check (state in ('REQUESTED', 'PENDING', 'PAID', 'REFUSED', 'UNKNOWN')),
    currency char(3) not null,
    amount_minor bigint not null check (amount_minor > 0),
    external_id text,
    requested_at timestamptz not null,
    requested_by text not null,
    changed_at timestamptz not null,
    paid_at timestamptz,
    settled_at timestamptz,
    settlement text,
    trouble text,
    attempts integer not null default 0,
    next_try timestamptz,
    primary key (shop_id, id),
    unique (id),
    unique (shop_id, payment_id, key),
    foreign key (shop_id, payment_id) references payment (shop_id, id)
);
create index payment_refund_subject on payment_refund (shop_id, subject);
create index payment_refund_cause on payment_refund (shop_id, cause);
create index payment_refund_due on payment_refund (next_try) where next_try is not null;
alter table payment_refund enable row level security;
alter table payment_refund force row level security;
create policy payment_refund_shop on payment_refund to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy payment_refund_net on payment_refund to net using (true) with check (true);
grant select, insert, update on payment_refund to shop;
grant select on payment_refund to net;

-- What providers told us, as it came; believed only after the provider was asked.
create table payment_fact (
    id uuid primary key,
    provider text not null,
    event_id text not null,
    kind text not null check (kind in ('PAYMENT', 'REFUND')),
    subject text not null,
    received_at timestamptz not null,
    state text not null check (state in ('NEW', 'APPLIED', 'REPEATED', 'UNKNOWN', 'FAILED')),
    attempts integer not null default 0,
    repeats integer not null default 0,
    next_try timestamptz,
    applied_at timestamptz,
    shop uuid,
    payment uuid,
    trouble text,
    payload text not null,
    answer text,
    unique (provider, event_id)
);
create index payment_fact_due on payment_fact (next_try) where next_try is not null;
create index payment_fact_state on payment_fact (state, id desc);
create index payment_fact_payment on payment_fact (payment);
grant select, insert, update on payment_fact to net;

-- an auditor sees that every event counted once, without what it says
grant select (id, provider, event_id, state, attempts) on payment_fact to audit;
create or replace view audit_event with (security_invoker = true) as
    select 'local-' || lower(channel) as provider,
           id::text as event_id,
           state,
           case when sent_at is null then 0 else 1 end as attempts
    from outbox_message
    union all
    select provider, event_id, state, attempts from carrier_fact
    union all
    select provider, event_id, state, attempts from payment_fact;
