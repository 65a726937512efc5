-- why: what a product is called and measured changes over the years, and people ask what it was on the day of sale. Every change is a row
-- that says who, when, from where, why, and each field before and after; nothing of it is ever rewritten.

alter table product add column version integer not null default 0; -- number of its latest row in product_version

create table product_facts (
    product_id uuid primary key references product,
    facts jsonb not null                -- field by field, as the latest version left it
);

create table product_version (
    product_id uuid not null references product,
    number integer not null check (number > 0),
    at timestamptz not null,
    origin text not null check (origin in ('FOUND', 'CONSOLE', 'IMPORT', 'UNDO', 'RESTORED', 'SCHEDULED', 'MERGED')),
    origin_id uuid,                     -- the import, or the planned change
    by_name text not null,
    why text,
    changes jsonb not null,             -- {"field": [before, after]}, null where there was or is nothing
    primary key (product_id, number)
);
create index product_version_at on product_version (at desc, product_id desc, number desc);
create index product_version_origin on product_version (origin_id) where origin_id is not null;

create function product_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the history of goods is kept for ever' using errcode = 'restrict_violation';
end $$;
create trigger product_version_stays before update or delete on product_version
    for each row execute function product_version_stays();

-- A product and its sizes as texts by name of the field; a size's field is "variant <SKU> <field>".
create function product_facts_now(which uuid[]) returns table (product_id uuid, facts jsonb) language sql stable as $$
    select p.id,
        jsonb_strip_nulls(jsonb_build_object('category', p.category_id::text, 'brand', p.brand, 'gender', p.gender, 'age', p.age,
            'season', p.season, 'care', nullif(array_to_string(p.care, ' '), ''), 'vat', p.vat_code, 'marked', p.marked::text,
            'trial', p.trial_allowed::text, 'state', p.state))
        || coalesce((select jsonb_object_agg(t.key, t.value) from (
            select 'name.' || n.key as key, n.value from jsonb_each_text(p.name) n
            union all select 'told.' || n.key, n.value from jsonb_each_text(p.description) n
            union all select 'made.' || n.key, n.value from jsonb_each_text(p.composition) n
            union all select 'variant ' || v.sku || ' ' || f.key, f.value
            from variant v cross join lateral (
                select 'colour.' || c.key as key, c.value from jsonb_each_text(v.colour) c
                union all values ('size', v.size), ('grid', v.size_grid), ('barcode', v.barcode), ('weight', v.weight_grams::text),
                    ('state', v.state)
                union all select 'measure.' || m.measure, m.mm::text from measurement m where m.sku = v.sku) f
            where v.product_id = p.id) t
            where t.value <> ''), '{}'::jsonb)
    from product p where p.id = any(which)
$$;

-- Goods that were there before their history began: what they are now is their first version.
insert into product_facts (product_id, facts) select product_id, facts from product_facts_now(array(select id from product));
insert into product_version (product_id, number, at, origin, by_name, changes)
select product_id, 1, now(), 'FOUND', 'system',
    (select jsonb_object_agg(f.key, jsonb_build_array(null, f.value)) from jsonb_each(facts) f)
from product_facts;
update product set version = 1 where id in (select product_id from product_facts);

grant select on product_facts, product_version to net;
grant insert, update on product_facts to net;
grant insert on product_version to net;

-- lists of goods: the latest changed first
create index product_changed on product (changed_at desc, id desc);
