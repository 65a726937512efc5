-- why: the towns, zones, tariffs and pickup points of the whole network; the shipped files fill them, orders point at towns and points.
create table city (
    id uuid primary key,
    name text not null,
    name_en text not null,
    region text not null,
    region_en text not null,
    region_iso text not null,
    country char(2) not null,
    zone text not null,
    postal_code text,
    population integer not null check (population >= 0),
    lat double precision not null,
    lon double precision not null,
    aliases text not null default '',
    listed boolean not null default true
);

create table delivery_zone (
    position integer primary key,
    zone text not null,
    currency char(3) not null,
    countries text not null,
    places text,
    max_km integer check (max_km > 0),
    name text not null,
    name_en text not null
);

create table tariff (
    way text not null check (way in ('courier', 'pickup', 'post')),
    zone text not null,
    currency char(3) not null,
    from_population integer not null,
    days_from integer not null,
    days_to integer not null,
    slow_below integer not null,
    slow_days integer not null,
    cutoff time not null,
    dispatch_days text not null,
    delivery_days text not null,
    cod_limit_minor bigint check (cod_limit_minor > 0),
    trial_units integer not null,
    free_from_minor bigint check (free_from_minor > 0),
    primary key (way, zone, currency),
    check (0 <= days_from and days_from <= days_to)
);

create table tariff_step (
    way text not null,
    zone text not null,
    currency char(3) not null,
    up_to_grams integer not null check (up_to_grams > 0),
    price_minor bigint not null check (price_minor >= 0),
    primary key (way, zone, currency, up_to_grams),
    foreign key (way, zone, currency) references tariff on delete cascade
);

create table pickup_point (
    code text primary key,
    city_id uuid not null references city,
    address text not null,
    address_en text not null,
    fitting_room boolean not null,
    cod boolean not null,
    cards boolean not null,
    cash boolean not null,
    max_grams integer not null check (max_grams > 0),
    hours text not null,
    storage_days integer not null check (storage_days > 0),
    listed boolean not null default true
);
create index pickup_point_city on pickup_point (city_id);

create table holiday (
    country char(2) not null,
    day text not null,
    primary key (country, day)
);

-- which version of a shipped table is loaded; the next start skips it while the hash is the same
create table delivery_file (
    name text primary key,
    hash text not null,
    loaded_at timestamptz not null
);

grant select on city, delivery_zone, tariff, tariff_step, pickup_point, holiday to shop, net;
grant insert, update on city, pickup_point to net;
grant insert, delete on delivery_zone, tariff, tariff_step, holiday to net;
grant select, insert, update on delivery_file to net;
