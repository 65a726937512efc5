-- why: one central stock for all shops: how many units of a SKU are where, who holds them, and every move that led here
create table stock_level (
    sku text primary key,
    received int not null default 0,
    available int not null default 0,
    held int not null default 0,
    shipped int not null default 0,
    sold int not null default 0,
    "returning" int not null default 0,
    quarantined int not null default 0,
    written_off int not null default 0,
    constraint stock_level_never_negative check (
        available >= 0 and held >= 0 and shipped >= 0 and sold >= 0 and "returning" >= 0 and quarantined >= 0 and written_off >= 0
    ),
    constraint stock_level_adds_up check (
        received = available + held + shipped + sold + "returning" + quarantined + written_off
    )
) with (fillfactor = 50);
-- half-empty pages: a hot row is rewritten in place (HOT update) instead of wandering through the table

-- A row lives while units are held; how it ended is written in the journal. No foreign key to the level: its check would lock the
-- row that everybody waits for once more, and the statement that writes a hold changes the level anyway.
create table stock_hold (
    owner uuid not null,
    sku text not null,
    quantity int not null check (quantity > 0),
    purpose text not null check (purpose in ('CART', 'ORDER_LINK', 'ORDER', 'TRIAL_ALTERNATIVE')),
    holder_key text,
    until timestamptz,
    held_at timestamptz not null,
    primary key (owner, sku)
);
create index stock_hold_holder on stock_hold (holder_key, sku) where holder_key is not null;
create index stock_hold_until on stock_hold (until) where until is not null;

create table stock_journal (
    operation uuid not null,
    sku text not null,
    owner uuid not null,
    at timestamptz not null,
    what text not null check (what in ('RECEIPT', 'HOLD', 'RELEASE', 'EXPIRY')),
    quantity int not null check (quantity > 0),
    from_state text,
    to_state text not null,
    document text,
    primary key (operation, owner, sku)
);
create index stock_journal_sku on stock_journal (sku, at);
-- a line of a receipt counts once, however often an import is repeated
create unique index stock_journal_receipt on stock_journal (document, sku) where what = 'RECEIPT';

create function stock_journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the stock journal is never changed; write a new move' using errcode = 'restrict_violation';
end $$;
create trigger stock_journal_append_only before update or delete or truncate on stock_journal
    for each statement execute function stock_journal_is_append_only();

grant select, insert, update on stock_level to shop, net;
grant select, insert, update, delete on stock_hold to shop, net;
grant select, insert on stock_journal to shop, net;

create view audit_stock with (security_invoker = true) as
    select sku, received, available, held, shipped, sold, "returning", quarantined, written_off from stock_level;
grant select (sku, received, available, held, shipped, sold, "returning", quarantined, written_off) on stock_level to audit;
grant select on audit_stock to audit;
