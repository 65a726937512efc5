-- why: pages that are kept ready ask one thing of the stock: what was sold out or came back since they were written; turns are few, holds are many
create table stock_turn (
    xid xid8 not null default pg_current_xact_id(), -- whoever kept a snapshot sees by it which turns are new, however late they were committed
    sku text not null,
    at timestamptz not null default clock_timestamp()
);
create index stock_turn_xid on stock_turn (xid);
grant select, insert on stock_turn to shop, net;
grant delete on stock_turn to net;

create function stock_turns() returns trigger language plpgsql as $$
begin
    insert into stock_turn (sku) values (new.sku);
    return null;
end $$;
create trigger stock_level_turns after update of available on stock_level
    for each row when ((old.available > 0) is distinct from (new.available > 0)) execute function stock_turns();
create trigger stock_level_arrives after insert on stock_level
    for each row when (new.available > 0) execute function stock_turns();
