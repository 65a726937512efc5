-- why: a shop speaks in its own voice where head office allows it, and a later change of head office must neither destroy that nor pass unseen.

create table listing_freedom (
    category_id uuid primary key references category,
    words boolean not null,       -- shops may write their own names and texts for its goods
    photo boolean not null,       -- shops may choose the first photograph
    changed_by text not null,
    changed_at timestamptz not null
);
grant select on listing_freedom to shop, net;
grant insert, update on listing_freedom to net;

alter table listing_override add own_lang text check (own_lang in ('ru', 'en')); -- the language of the shop's own words
alter table listing_override add own_name text check (length(own_name) between 1 and 120);
alter table listing_override add own_told text check (length(own_told) between 1 and 4000);
alter table listing_override add own_photo text;  -- one of the product's photographs; shown as usual when head office takes it away
alter table listing_override add office_name text; -- what head office said when the shop wrote its own
alter table listing_override add office_told text;
alter table listing_override add check (own_lang is not null or (own_name is null and own_told is null));
