-- why: what no rule can know is corrected by hand: one person proposes with evidence, another one decides, and the book keeps both names
create table ledger_adjustment (
    id uuid primary key,
    state text not null check (state in ('PROPOSED', 'POSTED', 'REFUSED')),
    debit_kind text not null,
    debit_sub text not null,
    credit_kind text not null,
    credit_sub text not null,
    currency char(3) not null,
    minor bigint not null check (minor > 0),
    shop uuid,                      -- through which shop a franchisee's account is meant; the row stays the network's
    day date not null,
    reason text not null,
    evidence text,
    file_name text,
    file_type text,
    file bytea check (octet_length(file) <= 1048576),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    answer text,
    check (evidence is not null or file is not null),
    check ((state = 'PROPOSED') = (decided_by is null)),
    check (decided_by is null or decided_by <> proposed_by or state = 'REFUSED')
);
create index ledger_adjustment_newest on ledger_adjustment (id desc);
create index ledger_adjustment_open on ledger_adjustment (id) where state = 'PROPOSED';
grant select, insert on ledger_adjustment to net;
grant update (state, decided_by, decided_at, answer) on ledger_adjustment to net;

create function ledger_adjustment_is_decided_once() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'PROPOSED' then
        raise exception 'a decision about the books stays as it was made' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger ledger_adjustment_decided_once before update or delete on ledger_adjustment
    for each row execute function ledger_adjustment_is_decided_once();
