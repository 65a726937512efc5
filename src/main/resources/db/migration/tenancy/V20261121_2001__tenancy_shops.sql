-- why: the tenants, whose rows everything else leads with, and what was last applied from their files
create table franchisee (
    id uuid primary key,
    key text not null unique,
    name text not null,
    created_at timestamptz not null
);
alter table franchisee enable row level security;
alter table franchisee force row level security;
create policy franchisee_shop on franchisee to shop
    using (id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy franchisee_net on franchisee to net using (true) with check (true);
grant select on franchisee to shop;
grant select, insert, update on franchisee to net;

create table shop (
    id uuid primary key,
    franchisee_id uuid not null references franchisee (id),
    slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name text not null,
    tagline text not null,
    locale text not null,
    currency char(3) not null,
    zone text not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    contacts jsonb not null,
    legal jsonb not null,
    assortment jsonb not null,
    theme_css text not null,
    logo_svg text not null,
    created_at timestamptz not null
);
create index shop_of_franchisee on shop (franchisee_id);
alter table shop enable row level security;
alter table shop force row level security;
create policy shop_shop on shop to shop
    using (id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_net on shop to net using (true) with check (true);
grant select on shop to shop;
grant select, insert, update on shop to net;

-- lower case, without port; the look-up host to shop is open to the login role
create table shop_host (
    host text primary key check (host = lower(host)),
    shop_id uuid not null references shop (id)
);
create index shop_host_of_shop on shop_host (shop_id);
alter table shop_host enable row level security;
alter table shop_host force row level security;
create policy shop_host_shop on shop_host to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_host_net on shop_host to net using (true) with check (true);
grant select on shop_host to shop;
grant select, insert, update, delete on shop_host to net;

create table shop_page (
    shop_id uuid not null references shop (id),
    name text not null check (name ~ '^[a-z0-9-]{1,40}$'),
    title text not null,
    markdown text not null,
    hash text not null,
    primary key (shop_id, name)
);
alter table shop_page enable row level security;
alter table shop_page force row level security;
create policy shop_page_shop on shop_page to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_page_net on shop_page to net using (true) with check (true);
grant select on shop_page to shop;
grant select, insert, update, delete on shop_page to net;

-- what a file said when it was last applied: a console's edit wins until the file changes again
create table shop_file (
    shop_id uuid not null references shop (id),
    path text not null,
    hash text not null,
    content text not null,
    applied_at timestamptz not null,
    primary key (shop_id, path)
);
alter table shop_file enable row level security;
alter table shop_file force row level security;
create policy shop_file_shop on shop_file to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_file_net on shop_file to net using (true) with check (true);
grant select on shop_file to shop;
grant select, insert, update on shop_file to net;

-- counts every change of a shop, so that replicas know when to read again
create table tenancy_version (
    one boolean primary key default true check (one),
    version bigint not null
);
insert into tenancy_version (one, version) values (true, 0);
grant select, update on tenancy_version to net;
