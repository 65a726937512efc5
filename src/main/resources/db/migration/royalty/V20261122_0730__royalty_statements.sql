-- why: a month's settlement with each franchisee: its lines stay in the book, where nothing can change them; here are the sums, the number and the hash
create table month_close (
    month date primary key check (month = date_trunc('month', month)),
    state text not null check (state in ('RUNNING', 'DONE')),
    owners int not null,
    done int not null default 0,
    statements int not null default 0,
    last_owner uuid,                       -- where a close that was interrupted goes on
    started_at timestamptz not null,
    started_by text not null,
    reason text,                           -- why it was closed although something was missing
    moved_at timestamptz not null,
    finished_at timestamptz
);
grant select, insert, update on month_close to net;

create table settlement_statement (
    franchisee_id uuid not null references franchisee (id),
    id uuid not null,
    month date not null check (month = date_trunc('month', month)),
    currency char(3) not null,
    state text not null check (state in ('CALCULATED', 'REVIEWED', 'ISSUED', 'ACCEPTED', 'DISPUTED', 'RESOLVED', 'SETTLED', 'ARCHIVED')),
    number text unique,
    opening_minor bigint not null,
    closing_minor bigint not null,
    waiting_minor bigint not null,         -- of the closing balance: delivered, its cash not here yet
    available_minor bigint not null,       -- of the closing balance: may be paid out
    lines int not null,
    lines_hash char(64) not null,          -- over the lines, in their order
    hash char(64),                         -- over the number, the sums and the hash of the lines
    model text not null,                   -- the contract model of the day the month ended
    calculated_at timestamptz not null,
    reviewed_at timestamptz,
    reviewed_by text,
    issued_at timestamptz,
    issued_by text,
    accept_by timestamptz,                 -- silence until then is agreement
    accepted_at timestamptz,
    accepted_by text,
    settled_at timestamptz,
    primary key (franchisee_id, id),
    unique (franchisee_id, month, currency),
    check (closing_minor = waiting_minor + available_minor),
    check ((state in ('CALCULATED', 'REVIEWED')) = (number is null)),
    check ((number is null) = (hash is null))
);
create index settlement_statement_month on settlement_statement (month, state, franchisee_id);
create index settlement_statement_silent on settlement_statement (accept_by) where state = 'ISSUED';

create table statement_sum (
    franchisee_id uuid not null,
    statement_id uuid not null,
    kind text not null,
    minor bigint not null,
    primary key (franchisee_id, statement_id, kind),
    foreign key (franchisee_id, statement_id) references settlement_statement (franchisee_id, id)
);

create table statement_dispute (
    franchisee_id uuid not null,
    id uuid not null,
    statement_id uuid not null,
    journal_id uuid not null,
    no int not null,
    minor bigint not null,                 -- the line as the statement shows it
    state text not null check (state in ('OPEN', 'UPHELD', 'CORRECTED', 'WITHDRAWN')),
    reason text not null,
    evidence text not null default '',
    opened_at timestamptz not null,
    opened_by text not null,
    due_at timestamptz not null,
    decision text,
    proposed_minor bigint,                 -- what the first person would correct the line by; the second one makes it so
    proposed_by text,
    correction_minor bigint,
    decided_at timestamptz,
    decided_by text,
    primary key (franchisee_id, id),
    foreign key (franchisee_id, statement_id) references settlement_statement (franchisee_id, id),
    unique (franchisee_id, journal_id, no)
);
create index statement_dispute_open on statement_dispute (due_at) where state = 'OPEN';

-- what was issued keeps its figures, whoever asks
create function statement_is_frozen() returns trigger language plpgsql as $$
begin
    if (new.franchisee_id, new.id, new.month, new.currency, new.opening_minor, new.closing_minor, new.waiting_minor, new.available_minor,
            new.lines, new.lines_hash, new.calculated_at)
        is distinct from (old.franchisee_id, old.id, old.month, old.currency, old.opening_minor, old.closing_minor, old.waiting_minor,
            old.available_minor, old.lines, old.lines_hash, old.calculated_at)
        or old.number is not null and (new.number, new.hash, new.issued_at) is distinct from (old.number, old.hash, old.issued_at) then
        raise exception 'a statement is never changed; correct it on the next one' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger statement_frozen before update on settlement_statement for each row execute function statement_is_frozen();
create function statement_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a statement is never changed; correct it on the next one' using errcode = 'restrict_violation';
end $$;
create trigger statement_stays before delete or truncate on settlement_statement for each statement execute function statement_stays();
create trigger statement_sum_stays before update or delete or truncate on statement_sum for each statement execute function statement_stays();

alter table settlement_statement enable row level security;
alter table settlement_statement force row level security;
create policy settlement_statement_shop on settlement_statement to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy settlement_statement_net on settlement_statement to net using (true) with check (true);
grant select, update (state, accepted_at, accepted_by) on settlement_statement to shop;
grant select, insert, update on settlement_statement to net;

alter table statement_sum enable row level security;
alter table statement_sum force row level security;
create policy statement_sum_shop on statement_sum to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy statement_sum_net on statement_sum to net using (true) with check (true);
grant select on statement_sum to shop;
grant select, insert on statement_sum to net;

alter table statement_dispute enable row level security;
alter table statement_dispute force row level security;
create policy statement_dispute_shop on statement_dispute to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy statement_dispute_net on statement_dispute to net using (true) with check (true);
grant select, insert, update (state, decided_at, decided_by) on statement_dispute to shop;
grant select, insert, update on statement_dispute to net;
