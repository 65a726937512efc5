-- why: payouts to franchisees: planned, approved by two persons, sent once, and followed until the bank has answered

-- One row a franchisee and currency: the lock that every plan and every sending takes, and the deepest debt since the last payout.
create table payout_account (
    franchisee_id uuid not null references franchisee (id),
    currency char(3) not null,
    mark_minor bigint not null default 0 check (mark_minor <= 0),
    primary key (franchisee_id, currency)
);
alter table payout_account enable row level security;
alter table payout_account force row level security;
create policy payout_account_shop on payout_account to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy payout_account_net on payout_account to net using (true) with check (true);
grant select on payout_account to shop;
grant select, insert, update on payout_account to net;

create table payout_batch (
    id uuid primary key,
    number text not null unique,
    currency char(3) not null,
    state text not null check (state in ('PLANNED', 'APPROVED', 'SENT', 'REFUSED')),
    hash char(64) not null,
    count int not null,
    sum_minor bigint not null,
    planned_at timestamptz not null,
    planned_by text not null,
    first_by text,
    first_at timestamptz,
    second_by text,
    second_at timestamptz,
    refused_by text,
    refused_at timestamptz,
    refused_why text,
    sent_at timestamptz,
    sent_by text,
    submitted_at timestamptz,         -- given to the bank by this program; set before the bank is asked, and only once
    check (first_by <> second_by),
    check (state not in ('APPROVED', 'SENT') or second_by is not null)
);
create index payout_batch_newest on payout_batch (planned_at desc, id desc);
grant select, insert, update on payout_batch to net;

create table payout (
    franchisee_id uuid not null references franchisee (id),
    id uuid not null unique,
    number bigint not null unique,    -- of the payment order
    batch_id uuid references payout_batch (id),
    currency char(3) not null,
    minor bigint not null check (minor > 0),
    state text not null check (state in ('PLANNED', 'APPROVED', 'SENT', 'PAID', 'RETURNED', 'UNKNOWN', 'BLOCKED')),
    attempt int not null default 1,
    block_reason text,
    block_note text,
    requisites_id uuid references requisites (id),
    provider_ref text,                -- what the bank calls it
    planned_at timestamptz not null,
    sent_at timestamptz,
    ended_at timestamptz,             -- paid or returned, by the bank's day
    changed_at timestamptz not null,
    primary key (franchisee_id, id),
    check (state not in ('APPROVED', 'SENT', 'PAID', 'UNKNOWN') or requisites_id is not null and batch_id is not null),
    check (state <> 'BLOCKED' or block_reason is not null)
);
create index payout_of_batch on payout (batch_id, id);
create index payout_open on payout (currency, franchisee_id) where state in ('PLANNED', 'APPROVED', 'BLOCKED', 'RETURNED');
create index payout_under_way on payout (sent_at) where state in ('SENT', 'UNKNOWN');
create index payout_newest on payout (franchisee_id, planned_at desc, id desc);
alter table payout enable row level security;
alter table payout force row level security;
create policy payout_shop on payout to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy payout_net on payout to net using (true) with check (true);
create policy payout_audit on payout for select to audit using (true);
grant select on payout to shop;
grant select, insert, update on payout to net;
grant select (id, franchisee_id, minor, currency, state, provider_ref) on payout to audit;

-- Every move with who, when and why; a payout that is planned again keeps what happened before.
create table payout_step (
    franchisee_id uuid not null,
    payout_id uuid not null,
    no int not null,
    attempt int not null,
    state text not null,
    minor bigint not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    actor text not null,
    reason text,
    evidence text,
    primary key (franchisee_id, payout_id, no),
    foreign key (franchisee_id, payout_id) references payout (franchisee_id, id)
);
create function payout_step_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what happened to a payout is never changed' using errcode = 'restrict_violation';
end $$;
create trigger payout_step_append_only before update or delete or truncate on payout_step
    for each statement execute function payout_step_is_append_only();
alter table payout_step enable row level security;
alter table payout_step force row level security;
create policy payout_step_shop on payout_step to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy payout_step_net on payout_step to net using (true) with check (true);
grant select on payout_step to shop;
grant select, insert on payout_step to net;

create view audit_payout with (security_invoker = true) as
    select id as payout_id, franchisee_id, minor as amount_minor, currency, state, provider_ref from payout;
grant select on audit_payout to audit;
