-- why: head office puts goods together under a name for a season, and a shop takes or leaves the whole of it. What is new is told from
-- what the franchisee has looked through already.

create table goods_set (
    id uuid primary key,
    slug text not null unique,
    title jsonb not null,         -- {"ru": "В отпуск", "en": "On holiday"}
    told jsonb not null,          -- a sentence under the title
    photo text references picture, -- one of its goods'; null: the first there is
    from_day date,                -- first pages of shops show it from this day
    to_day date,                  -- to this one
    categories text[] not null,   -- the rule, as a shop's: slugs with everything below them; all empty is no rule
    genders text[] not null,
    seasons text[] not null,
    materials text[] not null,
    brands text[] not null,
    published boolean not null,
    changed_by text not null,
    changed_at timestamptz not null,
    check (from_day is null or to_day is null or from_day <= to_day)
);
create table goods_set_item (
    set_id uuid not null references goods_set,
    product_id uuid not null references product,
    added_at timestamptz not null,
    primary key (set_id, product_id)
);
grant select on goods_set, goods_set_item to shop, net;
grant insert, update on goods_set to net;
grant insert, delete on goods_set_item to net;

create table set_taken (
    shop_id uuid not null references shop (id),
    set_id uuid not null references goods_set,
    taken_by text not null,
    taken_at timestamptz not null,
    primary key (shop_id, set_id)
);
alter table set_taken enable row level security;
alter table set_taken force row level security;
create policy set_taken_shop on set_taken to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy set_taken_net on set_taken to net using (true) with check (true);
grant select, insert, delete on set_taken to shop;
grant select on set_taken to net;

create table shop_arrivals (
    shop_id uuid primary key references shop (id),
    waits boolean not null,       -- what is new is not shown before the franchisee has looked through it
    looked_until timestamptz not null -- goods published after it are new to the shop
);
alter table shop_arrivals enable row level security;
alter table shop_arrivals force row level security;
create policy shop_arrivals_shop on shop_arrivals to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_arrivals_net on shop_arrivals to net using (true) with check (true);
grant select, insert, update on shop_arrivals to shop;
grant select on shop_arrivals to net;

-- When a product could be sold for the first time. It is said by a trigger, because a product is published in more than one way.
alter table product add column published_at timestamptz;
update product set published_at = changed_at where state = 'PUBLISHED';
create function product_is_published() returns trigger language plpgsql as $$
begin
    if new.state = 'PUBLISHED' and new.published_at is null then
        new.published_at := new.changed_at;
    end if;
    return new;
end $$;
create trigger product_is_published before insert or update on product for each row execute function product_is_published();
