-- why: what a shop may change is a matter of the section, of the brand, and sometimes of one product; each field apart.

-- The narrower says it: product before brand before section. What nobody says is head office's, but for the price.
create table listing_permit (
    id uuid primary key,
    category_id uuid unique references category,
    brand text unique,
    product_id uuid unique references product,
    name boolean,                 -- its own name; null: as the wider one says
    told boolean,                 -- its own text
    photo boolean,                -- the first photograph
    price boolean,                -- its own price inside the corridor
    changed_by text not null,
    changed_at timestamptz not null,
    check (num_nonnulls(category_id, brand, product_id) = 1),
    check (num_nonnulls(name, told, photo, price) > 0)
);
grant select on listing_permit to shop, net;
grant insert, update, delete on listing_permit to net;

insert into listing_permit (id, category_id, name, told, photo, changed_by, changed_at)
select gen_random_uuid(), category_id, words, words, photo, changed_by, changed_at from listing_freedom;
drop table listing_freedom;
