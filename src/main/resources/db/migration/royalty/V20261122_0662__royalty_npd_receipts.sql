-- why: the self-employed give a receipt for every payout; it is asked for, registered at the tax office and taken back with the payout
create table npd_receipt (
    franchisee_id uuid not null,
    id uuid not null unique,          -- the tax office's key against doubles too
    payout_id uuid not null,
    attempt int not null,
    inn text not null,
    minor bigint not null check (minor > 0),
    currency char(3) not null,
    before_payout bool not null,
    state text not null check (state in ('REQUIRED', 'SENT', 'REGISTERED', 'FAILED', 'CANCELLED', 'REFUND_ISSUED')),
    operation_at timestamptz not null,
    due_at timestamptz not null,
    message_id text,                  -- of the question that is being answered
    receipt_id text,
    link text,
    tries int not null default 0,
    next_try_at timestamptz not null,
    trouble text,
    cancel_reason text check (cancel_reason in ('REFUND', 'REGISTRATION_MISTAKE')),
    registered_at timestamptz,
    cancelled_at timestamptz,
    changed_at timestamptz not null,
    primary key (franchisee_id, id),
    foreign key (franchisee_id, payout_id) references payout (franchisee_id, id)
);
-- one receipt that counts for a payout at a time
create unique index npd_receipt_once on npd_receipt (payout_id) where state not in ('CANCELLED', 'REFUND_ISSUED') and cancel_reason is null;
create index npd_receipt_waiting on npd_receipt (next_try_at)
    where state in ('REQUIRED', 'SENT', 'FAILED') or state = 'REGISTERED' and cancel_reason is not null;
create index npd_receipt_open on npd_receipt (franchisee_id) where state in ('REQUIRED', 'SENT', 'FAILED');
alter table npd_receipt enable row level security;
alter table npd_receipt force row level security;
create policy npd_receipt_shop on npd_receipt to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy npd_receipt_net on npd_receipt to net using (true) with check (true);
grant select on npd_receipt to shop;
grant select, insert, update on npd_receipt to net;

create table npd_taxpayer (
    franchisee_id uuid not null primary key references franchisee (id),
    inn text not null,
    registered bool,                  -- unknown until the tax office has answered
    checked_at timestamptz,
    message_id text,
    next_check_at timestamptz not null
);
create index npd_taxpayer_due on npd_taxpayer (next_check_at);
alter table npd_taxpayer enable row level security;
alter table npd_taxpayer force row level security;
create policy npd_taxpayer_shop on npd_taxpayer to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy npd_taxpayer_net on npd_taxpayer to net using (true) with check (true);
grant select on npd_taxpayer to shop;
grant select, insert, update on npd_taxpayer to net;
