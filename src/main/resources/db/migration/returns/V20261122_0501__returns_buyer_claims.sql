-- why: a buyer's claim is agreed with or not by a named person, with a reason that the buyer reads, and leads to returns and exchanges
create table buyer_claim (
    shop_id uuid not null references shop (id),
    id uuid not null,
    number text not null unique,
    order_id uuid not null,
    order_number text not null,
    case_id uuid not null,
    what text not null check (what in ('DAMAGED', 'MISSING', 'WRONG_ITEM')),
    wish text not null check (wish in ('REFUND', 'REPLACEMENT', 'BOTH')),
    words text not null,
    photos text[] not null default '{}',
    state text not null check (state in ('OPEN', 'APPROVED', 'DENIED', 'RESOLVED')),
    state_since timestamptz not null,
    opened_at timestamptz not null,
    remedy text check (remedy in ('REFUND', 'REPLACEMENT', 'BOTH')),
    primary key (shop_id, id),
    foreign key (shop_id, order_id) references orders (shop_id, id),
    foreign key (shop_id, case_id) references cases (shop_id, id),
    check (state <> 'RESOLVED' or remedy is not null)
);
-- while one is open, the same order has no second one
create unique index buyer_claim_once on buyer_claim (shop_id, order_id) where state = 'OPEN';
create index buyer_claim_of_order on buyer_claim (shop_id, order_id, id);
alter table buyer_claim enable row level security;
alter table buyer_claim force row level security;
create policy buyer_claim_shop on buyer_claim to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy buyer_claim_net on buyer_claim to net using (true) with check (true);
grant select, insert, update (state, state_since, remedy) on buyer_claim to shop;
grant select on buyer_claim to net;

create table buyer_claim_step (
    shop_id uuid not null,
    claim_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    from_state text,
    to_state text not null,
    actor_kind text not null,
    actor_name text not null,
    reason text,
    primary key (shop_id, claim_id, id),
    foreign key (shop_id, claim_id) references buyer_claim (shop_id, id)
);
alter table buyer_claim_step enable row level security;
alter table buyer_claim_step force row level security;
create policy buyer_claim_step_shop on buyer_claim_step to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy buyer_claim_step_net on buyer_claim_step to net using (true) with check (true);
grant select, insert on buyer_claim_step to shop;
grant select on buyer_claim_step to net;

-- what a claim that was agreed with leads to
create table buyer_claim_return (
    shop_id uuid not null,
    claim_id uuid not null,
    return_id uuid not null,
    primary key (shop_id, claim_id, return_id),
    foreign key (shop_id, claim_id) references buyer_claim (shop_id, id),
    foreign key (shop_id, return_id) references goods_return (shop_id, id)
);
create index buyer_claim_return_back on buyer_claim_return (shop_id, return_id);
alter table buyer_claim_return enable row level security;
alter table buyer_claim_return force row level security;
create policy buyer_claim_return_shop on buyer_claim_return to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy buyer_claim_return_net on buyer_claim_return to net using (true) with check (true);
grant select, insert on buyer_claim_return to shop;
grant select on buyer_claim_return to net;

-- claims that waited as cases only: whoever wrote them still gets an answer
alter table cases no force row level security;
alter table buyer_claim no force row level security;
alter table buyer_claim_step no force row level security;
insert into buyer_claim (shop_id, id, number, order_id, order_number, case_id, what, wish, words, photos, state, state_since, opened_at)
select shop_id, gen_random_uuid(), 'B' || upper(substr(md5(id::text), 1, 8)), subject, order_number, id, facts ->> 'said', facts ->> 'wants',
    facts ->> 'words', coalesce(string_to_array(facts ->> 'photos', ','), '{}'), 'OPEN', opened_at, opened_at
from cases where kind = 'BUYER_CLAIM' and state = 'OPEN';
insert into buyer_claim_step (shop_id, claim_id, id, at, to_state, actor_kind, actor_name)
select shop_id, id, gen_random_uuid(), opened_at, 'OPEN', 'BUYER', 'buyer' from buyer_claim;
update cases set subject = c.id, subject_number = c.number from buyer_claim c where c.shop_id = cases.shop_id and c.case_id = cases.id;
alter table cases force row level security;
alter table buyer_claim force row level security;
alter table buyer_claim_step force row level security;
