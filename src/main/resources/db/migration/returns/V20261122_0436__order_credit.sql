-- why: what was paid for a thing pays for another size of it: the order knows which return it belongs to and how much is paid already
alter table orders add column credit_minor bigint not null default 0 check (credit_minor >= 0);
grant update (exchange_of, credit_minor, due_minor, due_min_minor) on orders to shop;
