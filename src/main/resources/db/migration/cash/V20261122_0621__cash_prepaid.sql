-- why: a shop may ask for a part of the price ahead by a rule of its own, and the order remembers what was asked and until when
create table prepay_rule (
    shop uuid primary key references shop (id),   -- head office writes it; orders are told by it in the shop's name
    share_bp int check (share_bp between 1 and 10000),
    currency char(3),
    sum_minor bigint check (sum_minor > 0),
    from_minor bigint check (from_minor > 0),
    refusals int not null default 0 check (refusals >= 0),
    hours int not null check (hours between 1 and 47),   -- less than an unconfirmed order lives: its goods stay held meanwhile
    written_by text not null,
    written_at timestamptz not null,
    check ((share_bp is null) <> (sum_minor is null)),
    check (currency is not null or (sum_minor is null and from_minor is null))
);
grant select, insert, update, delete on prepay_rule to net;

create table prepay_ask (
    shop_id uuid not null references shop (id),
    order_id uuid not null,
    currency char(3) not null,
    sum_minor bigint not null check (sum_minor > 0),
    asked_at timestamptz not null,
    until timestamptz not null,
    primary key (shop_id, order_id),
    foreign key (shop_id, order_id) references orders (shop_id, id)
);
create index prepay_ask_until on prepay_ask (until);
alter table prepay_ask enable row level security;
alter table prepay_ask force row level security;
create policy prepay_ask_shop on prepay_ask to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy prepay_ask_net on prepay_ask to net using (true) with check (true);
grant select, insert on prepay_ask to shop;
grant select on prepay_ask to net;
