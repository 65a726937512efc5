-- why: goods are also made at the desk, without any feed; no feed may take them for its own.

insert into supply_source (key, name, sku_prefix, created_by, created_at) values ('hand', 'Вручную', '', 'system', now());
