-- why: what the marketing fund bought, with evidence and by category, and what it means to buy; every member may read it
create table fund_spending (
    id uuid primary key,
    currency char(3) not null,
    minor bigint not null check (minor > 0),
    category text not null,
    what text not null,
    evidence text not null,
    spent_on date not null,
    state text not null check (state in ('PROPOSED', 'SPENT', 'REFUSED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    refused_why text
);
create index fund_spending_newest on fund_spending (currency, spent_on desc, id desc);
grant select, insert, update on fund_spending to net;
-- members see what was bought, not who proposed it and what was refused
grant select (id, currency, minor, category, what, spent_on, state) on fund_spending to shop;

create table fund_plan (
    month date not null check (month = date_trunc('month', month)),
    currency char(3) not null,
    category text not null,
    minor bigint not null check (minor >= 0),
    set_by text not null,
    set_at timestamptz not null,
    primary key (month, currency, category)
);
grant select, insert, update on fund_plan to net;
grant select on fund_plan to shop;
