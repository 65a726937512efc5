-- why: the double-entry book: a posting has both its sides in one row, so that a journal cannot be unbalanced; nothing is ever changed

-- Periods are months in head office's zone. To keep the books of another zone, change this row before the first journal.
create table ledger_book (
    zone text not null,
    only_one bool primary key default true check (only_one)
);
insert into ledger_book values ('Europe/Moscow');
grant select on ledger_book to shop, net;

create table accounting_period (
    month date primary key check (month = date_trunc('month', month)),
    state text not null check (state in ('OPEN', 'CLOSING', 'CLOSED')),
    changed_at timestamptz not null,
    changed_by text not null
);
grant select on accounting_period to shop, net;
grant insert, update on accounting_period to net;

create table ledger_account (
    id uuid primary key,
    kind text not null,
    sub text not null default '',
    currency char(3) not null,
    franchisee_id uuid,
    unique (id, currency),
    unique (kind, sub, currency)
);
create index ledger_account_of_franchisee on ledger_account (franchisee_id) where franchisee_id is not null;

create table ledger_journal (
    id uuid primary key,
    source text not null,
    source_id uuid not null,
    event text not null,
    franchisee_id uuid,
    shop uuid,                      -- where it was sold; rows belong to the franchisee, because a shop may change hands
    occurred_at timestamptz not null,
    effective_at timestamptz not null,
    recorded_at timestamptz not null,
    period date not null,
    origin_period date,             -- the month of the fact, when that month was closed already
    actor text not null,
    reason text,
    reverses uuid references ledger_journal (id),
    unique (source, source_id, event)
);
create index ledger_journal_period on ledger_journal (period, franchisee_id);
create index ledger_journal_recorded on ledger_journal (recorded_at, id);
create unique index ledger_journal_reversed_once on ledger_journal (reverses) where reverses is not null;

create table ledger_posting (
    journal_id uuid not null references ledger_journal (id),
    no int not null,
    debit uuid not null,
    credit uuid not null,
    minor bigint not null check (minor > 0),
    currency char(3) not null,
    kind text not null,             -- what a statement calls the line
    subject uuid,                   -- the order, opaque here
    line int,
    franchisee_id uuid,
    primary key (journal_id, no),
    check (debit <> credit),
    foreign key (debit, currency) references ledger_account (id, currency),
    foreign key (credit, currency) references ledger_account (id, currency)
);
create index ledger_posting_debit on ledger_posting (debit, journal_id);
create index ledger_posting_credit on ledger_posting (credit, journal_id);
create index ledger_posting_subject on ledger_posting (subject) where subject is not null;

-- The chain: each committed journal once, with the hash of the one before. What waits for its seal is a queue, no part of the books.
create table ledger_unsealed (journal_id uuid primary key);
create table ledger_seal (
    no bigint primary key,
    journal_id uuid not null unique references ledger_journal (id),
    hash char(64) not null,
    sealed_at timestamptz not null
);

-- ---- what is written stays written, whoever asks
create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the books are never changed; write a correcting journal' using errcode = 'restrict_violation';
end $$;
create trigger ledger_account_append_only before update or delete or truncate on ledger_account
    for each statement execute function ledger_is_append_only();
create trigger ledger_journal_append_only before update or delete or truncate on ledger_journal
    for each statement execute function ledger_is_append_only();
create trigger ledger_posting_append_only before update or delete or truncate on ledger_posting
    for each statement execute function ledger_is_append_only();
create trigger ledger_seal_append_only before update or delete or truncate on ledger_seal
    for each statement execute function ledger_is_append_only();

-- ---- periods
-- Whoever posts shares the month, whoever closes it takes it alone: a close waits for journals under way and none slips in behind it.
create function ledger_share_month(month date) returns void language sql as $$
    select pg_advisory_xact_lock_shared(7301, (extract(year from month) * 12 + extract(month from month))::int)
$$;

-- Where a fact of this instant belongs: its own month while that is open, else the first instant of the first open month after it.
create function ledger_place(occurred timestamptz, zone text)
returns table (effective_at timestamptz, period date, origin_period date) language plpgsql as $$
declare
    own date := date_trunc('month', occurred at time zone zone);
    candidate date := own;
begin
    loop
        perform ledger_share_month(candidate);
        exit when not exists (select 1 from accounting_period p where p.month = candidate and p.state <> 'OPEN');
        candidate := candidate + interval '1 month';
    end loop;
    if candidate = own then return query select occurred, own, null::date;
    else return query select candidate::timestamp at time zone zone, candidate, own; end if;
end $$;

create function ledger_period_is_open() returns trigger language plpgsql as $$
declare
    found_state text;
begin
    perform ledger_share_month(new.period);
    if new.period <> date_trunc('month', new.effective_at at time zone (select zone from ledger_book)) then
        raise exception 'a journal counts in the month of its effective time' using errcode = 'check_violation';
    end if;
    select p.state into found_state from accounting_period p where p.month = new.period;
    if found_state = 'CLOSED' or found_state = 'CLOSING' and new.source <> 'CLOSE' then
        raise exception 'the period % is closed', to_char(new.period, 'YYYY-MM') using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger ledger_journal_period_open before insert on ledger_journal
    for each row execute function ledger_period_is_open();

create function accounting_period_moves() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.state = 'CLOSED' or old.month <> new.month) then
        raise exception 'a closed period stays closed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger accounting_period_moves before update on accounting_period
    for each row execute function accounting_period_moves();
create trigger accounting_period_stays before delete or truncate on accounting_period
    for each statement execute function ledger_is_append_only();

-- ---- who sees what: rows belong to the franchisee, the rest to the network
alter table ledger_account enable row level security;
alter table ledger_account force row level security;
create policy ledger_account_shop on ledger_account to shop
    using (franchisee_id is null or franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id is null or franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy ledger_account_net on ledger_account to net using (true) with check (true);
create policy ledger_account_audit on ledger_account for select to audit using (true);
grant select, insert on ledger_account to shop, net;
grant select (id, kind, sub, currency) on ledger_account to audit;

alter table ledger_journal enable row level security;
alter table ledger_journal force row level security;
create policy ledger_journal_shop on ledger_journal to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy ledger_journal_net on ledger_journal to net using (true) with check (true);
create policy ledger_journal_audit on ledger_journal for select to audit using (true);
grant select, insert on ledger_journal to shop, net;
grant select (id, franchisee_id, shop, source, source_id, effective_at, recorded_at) on ledger_journal to audit;

alter table ledger_posting enable row level security;
alter table ledger_posting force row level security;
create policy ledger_posting_shop on ledger_posting to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy ledger_posting_net on ledger_posting to net using (true) with check (true);
create policy ledger_posting_audit on ledger_posting for select to audit using (true);
grant select, insert on ledger_posting to shop, net;
grant select (journal_id, no, debit, credit, minor, currency) on ledger_posting to audit;

grant insert on ledger_unsealed to shop;
grant select, insert, delete on ledger_unsealed to net;
grant select, insert on ledger_seal to net;

create function ledger_account_name(kind text, sub text) returns text language sql immutable as $$
    select case when sub = '' then kind else kind || '{' || sub || '}' end
$$;

-- a debit is positive, a credit negative
create view audit_ledger with (security_invoker = true) as
    select j.id as journal_id, ledger_account_name(a.kind, a.sub) as account, j.franchisee_id, j.shop as shop_id,
        s.amount_minor, p.currency, j.source, j.source_id, j.effective_at, j.recorded_at
    from ledger_posting p
    join ledger_journal j on j.id = p.journal_id
    cross join lateral (values (p.debit, p.minor), (p.credit, -p.minor)) s (account, amount_minor)
    join ledger_account a on a.id = s.account;
grant select on audit_ledger to audit;

create view audit_balance with (security_invoker = true) as
    select ledger_account_name(a.kind, a.sub) as account, a.currency, coalesce(sum(s.minor), 0)::bigint as balance_minor
    from ledger_account a
    left join lateral (
        select p.minor from ledger_posting p where p.debit = a.id
        union all
        select -p.minor from ledger_posting p where p.credit = a.id) s on true
    group by a.id, a.kind, a.sub, a.currency;
grant select on audit_balance to audit;
