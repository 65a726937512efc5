-- why: wholesale price lists with dated versions. A version holds only the prices it changes; the price of a SKU is the one of its
-- latest version already in force. What orders were priced by must never change under them, so a version in force is frozen.

create table price_list_version (
    id uuid primary key,
    currency char(3) not null,
    number integer not null,
    code text not null unique,
    valid_from timestamptz,       -- null while it is being written
    import_id uuid,               -- the import that wrote it
    created_at timestamptz not null,
    unique (currency, number),
    unique (import_id, currency)
);
create index price_list_version_valid on price_list_version (currency, valid_from desc);

create table wholesale_price (
    sku text not null references variant,
    version_id uuid not null references price_list_version,
    wholesale_minor bigint not null check (wholesale_minor > 0),
    recommended_minor bigint not null,
    floor_minor bigint not null check (floor_minor > 0),
    ceiling_minor bigint not null,
    compare_at_minor bigint,      -- the old price, struck through
    primary key (sku, version_id),
    check (floor_minor <= recommended_minor and recommended_minor <= ceiling_minor),
    check (compare_at_minor is null or compare_at_minor > recommended_minor)
);
create index wholesale_price_version on wholesale_price (version_id);

create function price_list_version_stays() returns trigger language plpgsql as $$
begin
    if old.valid_from <= now() then
        raise exception 'price list version % is in force and cannot change', old.code;
    end if;
    return coalesce(new, old);
end $$;
create trigger price_list_version_stays before update or delete on price_list_version
    for each row execute function price_list_version_stays();

create function wholesale_price_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from price_list_version v
               where v.id = coalesce(new.version_id, old.version_id) and v.valid_from <= now()) then
        raise exception 'the price list version is in force and its prices cannot change';
    end if;
    return coalesce(new, old);
end $$;
create trigger wholesale_price_stays before insert or update or delete on wholesale_price
    for each row execute function wholesale_price_stays();

grant select on price_list_version, wholesale_price to shop, net;
grant insert, update on price_list_version, wholesale_price to net;
