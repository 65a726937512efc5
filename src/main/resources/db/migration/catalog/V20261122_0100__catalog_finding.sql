-- why: people call one thing by several names, and what they looked for in vain tells what to buy and what to call it
create table search_synonym (
    ring uuid not null,           -- words of one ring mean the same
    word text not null check (word ~ '^[[:lower:][:digit:]-]{2,40}$'),
    stem text not null,           -- the form that other forms of the word share
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (ring, word)
);
create index search_synonym_stem on search_synonym (stem);
grant select on search_synonym to shop, net;
grant insert, delete on search_synonym to net;

create function search_stem(word text) returns text language sql stable parallel safe
    set search_path = pg_catalog as $$
    select coalesce((ts_lexize(case when word ~ '[а-я]' then 'russian_stem' else 'english_stem' end::regdictionary, word))[1], word)
$$;
grant execute on function search_stem(text) to shop, net;

insert into search_synonym (ring, word, stem, changed_by, changed_at)
select md5('synonyms ' || r.words)::uuid, w, search_stem(w), 'system', now()
from (values ('худи толстовка свитшот hoodie sweatshirt'), ('кеды кроссовки sneakers trainers'),
    ('кофта джемпер свитер пуловер jumper sweater'), ('штаны брюки trousers pants'), ('шапка бини beanie'),
    ('купальник бикини'), ('лонгслив longsleeve'), ('сорочка рубашка shirt'), ('тенниска поло polo'),
    ('сабо шлепанцы тапочки'), ('пиджак жакет blazer'), ('палантин шарф scarf')) r (words),
    unnest(string_to_array(r.words, ' ')) w;

-- what a shop's search could not answer; words only, never who asked
create table search_miss (
    shop_id uuid not null references shop (id),
    day date not null,
    words text not null check (length(words) between 2 and 60),
    times int not null check (times > 0),
    primary key (shop_id, day, words)
);
create index search_miss_day on search_miss (day);
alter table search_miss enable row level security;
alter table search_miss force row level security;
create policy search_miss_shop on search_miss to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy search_miss_net on search_miss to net using (true) with check (true);
grant select, insert, update on search_miss to shop;
grant select, delete on search_miss to net;
