-- why: two suppliers number their goods from 1. The numbers of a feed mean something only together with whose feed it is.

create table supply_source (
    key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name text not null unique,
    sku_prefix text not null,           -- put before the numbers of its goods, so that they differ from everybody else's SKUs
    created_by text not null,
    created_at timestamptz not null
);
insert into supply_source (key, name, sku_prefix, created_by, created_at) values
    ('main', 'Основной', '', 'system', now()),
    ('1c', '1С', '', 'system', now());
grant select on supply_source to shop, net;
grant insert on supply_source to net;

alter table category add column source text not null default 'main' references supply_source;
alter table product add column source text not null default 'main' references supply_source;

-- Goods that 1C told are its own; its groups have ids of its own kind.
update product set source = '1c' where external_id in (select id from exchange_product);
update category set source = '1c' where external_id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
    and exists (select 1 from exchange_product);

alter table category drop constraint category_external_id_key, add constraint category_of_source unique (source, external_id);
alter table product drop constraint product_external_id_key, add constraint product_of_source unique (source, external_id);

alter table catalogue_import
    add column supply text not null default 'main' references supply_source,
    add column moved_at timestamptz;    -- when it last went on: one that died must not keep others waiting
create index catalogue_import_under_way on catalogue_import (supply, id) where state in ('WAITING', 'READING') and not dry;
