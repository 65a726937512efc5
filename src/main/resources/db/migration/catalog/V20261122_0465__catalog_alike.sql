-- why: the same garment comes from two suppliers under names that differ in a letter; comparing all names at once takes minutes, so pairs
-- are found beside the work, product by product as they change.

create index product_name_letters on product using gin ((lower(coalesce(name->>'ru', name->>'en', ''))) gin_trgm_ops);

create table product_alike (
    one uuid not null references product,
    other uuid not null references product,
    likeness real not null,
    primary key (one, other),
    check (one < other)
);
create index product_alike_other on product_alike (other);

create table product_alike_until (
    one boolean primary key default true check (one),
    changed_at timestamptz not null,
    product_id uuid not null
);
insert into product_alike_until (changed_at, product_id) values ('-infinity', '00000000-0000-0000-0000-000000000000');
grant select, insert, delete on product_alike to net;
grant select, update on product_alike_until to net;
