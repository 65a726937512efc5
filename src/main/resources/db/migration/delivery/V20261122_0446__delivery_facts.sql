-- why: what carriers say is kept as it came before anybody acts on it, and acts once however often and in whatever order it comes
create table carrier_fact (
    id uuid primary key,
    provider text not null,
    event_id text not null,
    source text not null check (source in ('HOOK', 'ASKED')),
    subject text not null,
    received_at timestamptz not null,
    state text not null check (state in ('NEW', 'APPLIED', 'REPEATED', 'UNKNOWN_PARCEL', 'FAILED')),
    attempts integer not null default 0,
    repeats integer not null default 0,
    next_try timestamptz,
    applied_at timestamptz,
    shop_id uuid references shop (id),
    parcel uuid,
    trouble text,
    payload text not null,
    answer text,
    unique (provider, event_id)
);
create index carrier_fact_due on carrier_fact (next_try) where next_try is not null;
create index carrier_fact_state on carrier_fact (state, id desc);
grant select, insert, update on carrier_fact to net;

create table parcel_fact (
    shop_id uuid not null references shop (id),
    id uuid not null,
    parcel uuid not null,
    key text not null,
    kind text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    reason text,
    lines jsonb not null,
    collected_minor bigint,
    collected_currency char(3),
    tender text,
    stored_until timestamptz,
    carrier_fact uuid,
    primary key (shop_id, id),
    unique (shop_id, parcel, key),
    foreign key (shop_id, parcel) references waybill (shop_id, parcel)
);
create index parcel_fact_source on parcel_fact (carrier_fact);
alter table parcel_fact enable row level security;
alter table parcel_fact force row level security;
create policy parcel_fact_shop on parcel_fact to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy parcel_fact_net on parcel_fact to net using (true);
grant select, insert on parcel_fact to shop;
grant select on parcel_fact to net;

-- an auditor sees that every event counted once, without what it says
grant select (id, provider, event_id, state, attempts) on carrier_fact to audit;
create or replace view audit_event with (security_invoker = true) as
    select 'local-' || lower(channel) as provider,
           id::text as event_id,
           state,
           case when sent_at is null then 0 else 1 end as attempts
    from outbox_message
    union all
    select provider, event_id, state, attempts from carrier_fact;
