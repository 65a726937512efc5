-- why: a franchisee changes the look and the pages of his shop in a draft, publishes it, and returns to what was there before
alter table shop add column front jsonb not null default '{}';
alter table shop_page add column position int not null default 0;
alter table shop_page add column shown boolean not null default true;

-- one row for the look, one for the logo, one for each page; base names what was live when the draft was begun
create table shop_draft (
    shop_id uuid not null references shop (id),
    part text not null check (part ~ '^(look|logo|pages/[a-z0-9-]{1,40})$'),
    body text not null,
    base text not null,
    revision bigint not null,
    tab text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (shop_id, part)
);
alter table shop_draft enable row level security;
alter table shop_draft force row level security;
create policy shop_draft_shop on shop_draft to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_draft_net on shop_draft to net using (true) with check (true);
grant select, insert, update, delete on shop_draft to shop, net;

-- every published state whole, so that returning to one needs no other row
create table shop_version (
    shop_id uuid not null references shop (id),
    number int not null,
    kind text not null check (kind in ('PUBLISHED', 'RETURNED', 'ELSEWHERE')),
    returned_to int,
    body text not null,
    made_by text not null,
    made_at timestamptz not null,
    primary key (shop_id, number)
);
alter table shop_version enable row level security;
alter table shop_version force row level security;
create policy shop_version_shop on shop_version to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_version_net on shop_version to net using (true) with check (true);
grant select on shop_version to shop;
grant select, insert on shop_version to net;

-- what head office keeps to itself: for one shop, and for all that have no row of their own
create table brand_rails (
    shop_id uuid primary key references shop (id),
    closed text not null
);
alter table brand_rails enable row level security;
alter table brand_rails force row level security;
create policy brand_rails_shop on brand_rails to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy brand_rails_net on brand_rails to net using (true) with check (true);
grant select on brand_rails to shop;
grant select, insert, update, delete on brand_rails to net;

create table brand_rails_usual (
    one boolean primary key default true check (one),
    closed text not null
);
insert into brand_rails_usual (one, closed) values (true, '');
grant select on brand_rails_usual to shop;
grant select, update on brand_rails_usual to net;
