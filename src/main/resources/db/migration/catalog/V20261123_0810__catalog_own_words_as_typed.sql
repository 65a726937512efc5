-- why: a shop's own words were split otherwise than what people type, as head office's were before: "cotton/linen" was one word
alter table listing_override drop column own_name_words, drop column own_told_words;
alter table listing_override
    add own_name_words tsvector generated always as (
        setweight(to_tsvector('russian'::regconfig, plain_words(translate(lower(coalesce(own_name, '')), 'ё', 'е'))), 'A')
            || setweight(to_tsvector('english'::regconfig, plain_words(translate(lower(coalesce(own_name, '')), 'ё', 'е'))), 'A')) stored,
    add own_told_words tsvector generated always as (
        setweight(to_tsvector('russian'::regconfig, plain_words(translate(lower(coalesce(own_told, '')), 'ё', 'е'))), 'D')
            || setweight(to_tsvector('english'::regconfig, plain_words(translate(lower(coalesce(own_told, '')), 'ё', 'е'))), 'D')) stored;
create index listing_override_name_words on listing_override using gin (own_name_words) where own_name is not null;
