-- why: the end of a month refigures royalty by turnover, and people ask what a royalty was charged on: each journal keeps the bases of its lines
create table royalty_basis (
    franchisee_id uuid not null references franchisee (id),
    journal_id uuid not null references ledger_journal (id),
    no int not null,
    source text not null,
    source_id uuid not null,
    event text not null,
    period date not null,
    effective_at timestamptz not null,
    order_id uuid not null,
    line int,                       -- absent for delivery
    pieces int not null,
    version_id uuid not null,
    rule text not null check (rule in ('USUAL', 'CATEGORY', 'HOLIDAY')),
    category text,
    rate_bp int not null check (rate_bp between 0 and 10000),
    base_minor bigint not null,
    sales_minor bigint not null,
    royalty_minor bigint not null,
    currency char(3) not null,
    primary key (journal_id, no),
    foreign key (franchisee_id, version_id) references agreement_version (franchisee_id, id)
);
create index royalty_basis_month on royalty_basis (period, franchisee_id);
create index royalty_basis_order on royalty_basis (order_id);
create trigger royalty_basis_append_only before update or delete or truncate on royalty_basis
    for each statement execute function ledger_is_append_only();

alter table royalty_basis enable row level security;
alter table royalty_basis force row level security;
create policy royalty_basis_shop on royalty_basis to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy royalty_basis_net on royalty_basis to net using (true) with check (true);
grant select, insert on royalty_basis to shop;
grant select on royalty_basis to net;

-- a line's category is that of the product in the version that its order froze
grant select (product_id, number, changes) on product_version to shop;
