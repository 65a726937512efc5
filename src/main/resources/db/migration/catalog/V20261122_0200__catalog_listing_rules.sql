-- why: nobody ticks ten thousand products one by one: a shop says by rule what it shows, and by hand what it shows all the same.

create table listing_rule (
    shop_id uuid not null references shop (id),
    id uuid not null,
    lets_in boolean not null,     -- shows what fits, or takes it away
    categories text[] not null,   -- slugs, with everything below them; an empty list is no condition
    genders text[] not null,
    seasons text[] not null,
    materials text[] not null,
    brands text[] not null,
    units integer check (units between 1 and 100000), -- lets in from so many free units on; takes away below
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (shop_id, id),
    check (units is not null or cardinality(categories || genders || seasons || materials || brands) > 0)
);
alter table listing_rule enable row level security;
alter table listing_rule force row level security;
create policy listing_rule_shop on listing_rule to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy listing_rule_net on listing_rule to net using (true) with check (true);
grant select, insert, delete on listing_rule to shop;
grant select on listing_rule to net;

-- shown by hand though no rule lets it in
alter table listing_override add pinned boolean not null default false;

-- whether a rule counts free units, so that the shop's pages are made anew every few minutes
alter table listing_version add counts_stock boolean not null default false;
