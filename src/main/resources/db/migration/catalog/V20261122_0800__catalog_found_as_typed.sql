-- why: the goods were split into words otherwise than what people type. "cotton/linen" was one word, and "Slim-2" ended in the number
-- minus two, so neither linen nor slim-2 found them; and an article was found only as it is written, not with its dashes left out.

-- letters and digits, everything else is a space: what catalog.Words makes of a text that was typed
create function plain_words(text text) returns text language sql immutable parallel safe
    set search_path = pg_catalog as $$ select regexp_replace(text, '[^[:alnum:]]+', ' ', 'g') $$;
grant execute on function plain_words(text) to shop, net;

-- an article however it is divided and in whichever alphabet its letters that look alike were typed
create function article_key(article text) returns text language sql immutable parallel safe
    set search_path = pg_catalog as $$
    select translate(upper(regexp_replace(article, '[^[:alnum:]]+', '', 'g')), 'АВЕКМНОРСТУХ', 'ABEKMHOPCTYX')
$$;
grant execute on function article_key(text) to shop, net;
create index variant_article on variant (article_key(sku));

update product p set
    words = setweight(to_tsvector('russian', plain_words(t.ru)), 'A') || setweight(to_tsvector('english', plain_words(t.en)), 'A')
        || setweight(to_tsvector('simple', plain_words(translate(lower(coalesce(p.brand, '')), 'ё', 'е'))), 'B')
        || setweight(to_tsvector('russian', plain_words(t.ru_more)), 'C')
        || setweight(to_tsvector('english', plain_words(t.en_more)), 'C')
        || setweight(to_tsvector('russian', plain_words(t.ru_told)), 'D')
        || setweight(to_tsvector('english', plain_words(t.en_told)), 'D')
from (
    select p.id,
        translate(lower(coalesce(p.name->>'ru', '')), 'ё', 'е') ru, lower(coalesce(p.name->>'en', '')) en,
        translate(lower(concat_ws(' ', c.name->>'ru', string_agg(distinct v.colour->>'ru', ' '))), 'ё', 'е') ru_more,
        lower(concat_ws(' ', c.name->>'en', string_agg(distinct v.colour->>'en', ' '))) en_more,
        translate(lower(regexp_replace(concat_ws(' ', p.composition->>'ru', p.description->>'ru'), '<[^>]*>', ' ', 'g')),
            'ё', 'е') ru_told,
        lower(regexp_replace(concat_ws(' ', p.composition->>'en', p.description->>'en'), '<[^>]*>', ' ', 'g')) en_told
    from product p join category c on c.id = p.category_id join variant v on v.product_id = p.id
    group by p.id, c.id) t
where t.id = p.id;
update catalogue_version set version = hashtextextended(gen_random_uuid()::text, 0);
