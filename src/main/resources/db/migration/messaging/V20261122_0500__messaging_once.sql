-- why: a fact that a carrier repeats is told once, and the card of an order shows what its buyer was told
alter table outbox_message add column about uuid;
alter table outbox_message add column once text;
create unique index outbox_message_once on outbox_message (shop_id, once, channel) where once is not null;
create index outbox_message_about on outbox_message (shop_id, about, id) where about is not null;
