-- why: two suppliers, or two hands, bring the same garment twice; buyers see it twice, and its sizes are torn apart.

-- Words of the name whatever their form and order; computed by the table, so that looking for twins is one join.
alter table product add column name_key text generated always as
    (strip(to_tsvector('russian'::regconfig, coalesce(name->>'ru', name->>'en', '')))::text) stored;
create index product_name_key on product (name_key, brand) where brand is not null;

-- Where the sizes of a product went; its address leads there, and so do the feeds that name it.
alter table product add column merged_into uuid references product;
create index product_merged on product (merged_into) where merged_into is not null;

-- Pairs that somebody has looked at and found to be two different things.
create table product_distinct (
    one uuid not null references product,
    other uuid not null references product,
    decided_by text not null,
    decided_at timestamptz not null,
    primary key (one, other),
    check (one < other)
);
grant select, insert, delete on product_distinct to net;

-- what shops do differently goes along with the goods
grant insert on listing_override to net;
