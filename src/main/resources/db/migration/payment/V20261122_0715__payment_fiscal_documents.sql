-- why: the law wants a receipt of every settlement; each is ordered with its fact, registered once, and corrected by another one
create table fiscal_document (
    shop_id uuid not null references shop(id),
    id uuid not null,
    order_id uuid not null,
    order_number text not null,
    type text not null check (type in ('ADVANCE', 'FULL', 'REFUND', 'CORRECTION')),
    state text not null check (state in ('REQUIRED', 'SENT', 'REGISTERED', 'FAILED', 'CANCELLED', 'REFUND_ISSUED', 'BY_CARRIER')),
    source text not null,
    source_id uuid not null,
    currency char(3) not null,
    total_minor bigint not null check (total_minor > 0),
    settled_cash_minor bigint not null check (settled_cash_minor >= 0),
    settled_cashless_minor bigint not null check (settled_cashless_minor >= 0),
    settled_prepaid_minor bigint not null check (settled_prepaid_minor >= 0),
    settled_otherwise_minor bigint not null check (settled_otherwise_minor >= 0),
    contents jsonb not null,        -- lines and the agent, as they are printed
    payment_id text,                -- the provider's key of the payment, where there is one
    corrects uuid,                  -- the document that this one takes back, wholly or in part
    provider_id text,
    fiscal_number text,
    attempt int not null default 0, -- how often it was refused: each attempt has a key of its own
    tries int not null default 0,   -- questions without an answer since
    next_at timestamptz,
    trouble text,
    by_hand text,                   -- who wrote down the number of a document that was printed elsewhere
    required_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (shop_id, id),
    unique (shop_id, source, source_id, type),
    check (total_minor = settled_cash_minor + settled_cashless_minor + settled_prepaid_minor + settled_otherwise_minor)
);
create index fiscal_document_order on fiscal_document (shop_id, order_id);
create index fiscal_document_newest on fiscal_document (id desc);
create index fiscal_document_open on fiscal_document (id desc) where state in ('REQUIRED', 'SENT', 'FAILED');
alter table fiscal_document enable row level security;
alter table fiscal_document force row level security;
create policy fiscal_document_shop on fiscal_document to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy fiscal_document_net on fiscal_document to net using (true) with check (true);
grant select, insert on fiscal_document to shop;
grant update (state, provider_id, fiscal_number, attempt, tries, next_at, trouble, by_hand, changed_at) on fiscal_document to shop;
grant select on fiscal_document to net;
