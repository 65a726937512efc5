-- why: units leave with couriers, are kept, come back, are graded and found to be missing; one command may move a SKU along two ways
alter table stock_journal add column leg smallint not null default 0;
alter table stock_journal drop constraint stock_journal_pkey;
alter table stock_journal add primary key (operation, owner, sku, leg);
alter table stock_journal drop constraint stock_journal_what_check;
alter table stock_journal add constraint stock_journal_what_check
    check (what in ('RECEIPT', 'HOLD', 'RELEASE', 'EXPIRY', 'ADJUSTMENT', 'TRANSFER'));

-- what a unit cost head office, by the latest receipt that said so; in the base currency of the network
create table stock_cost (
    sku text not null,
    since timestamptz not null,
    cost_minor bigint not null check (cost_minor >= 0),
    currency char(3) not null,
    document text not null,
    primary key (sku, since)
);
grant select on stock_cost to shop, net;
grant insert on stock_cost to net;
