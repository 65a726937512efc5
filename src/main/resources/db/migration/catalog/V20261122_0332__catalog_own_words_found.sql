-- why: a buyer who reads a shop's own name looks for it by that name, in that shop. Name and text apart: one may be allowed alone.
alter table listing_override
    add own_name_words tsvector generated always as (
        setweight(to_tsvector('russian'::regconfig, translate(lower(coalesce(own_name, '')), 'ё', 'е')), 'A')
            || setweight(to_tsvector('english'::regconfig, translate(lower(coalesce(own_name, '')), 'ё', 'е')), 'A')) stored,
    add own_told_words tsvector generated always as (
        setweight(to_tsvector('russian'::regconfig, translate(lower(coalesce(own_told, '')), 'ё', 'е')), 'D')
            || setweight(to_tsvector('english'::regconfig, translate(lower(coalesce(own_told, '')), 'ё', 'е')), 'D')) stored,
    add own_letters text generated always as (translate(lower(own_name), 'ё', 'е')) stored;
create index listing_override_worded on listing_override (shop_id) where own_lang is not null;
create index listing_override_name_words on listing_override using gin (own_name_words) where own_name is not null;
