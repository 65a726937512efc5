-- why: what each pickup point of a carrier allows and how much may be collected in its town is known before anything is promised
create table carrier_city (
    carrier text not null,
    city_id uuid not null references city (id),
    code text not null,
    cod_limit_minor bigint,
    cod_limit_currency char(3),
    refreshed_at timestamptz not null,
    primary key (carrier, city_id)
);
create table carrier_point (
    carrier text not null,
    code text not null,
    city_id uuid not null references city (id),
    address text not null,
    fitting_room boolean not null,
    partial boolean not null,
    cod boolean not null,
    cards boolean not null,
    cash boolean not null,
    max_grams integer not null check (max_grams > 0),
    hours text not null,
    primary key (carrier, code)
);
create index carrier_point_city on carrier_point (carrier, city_id);
grant select on carrier_city, carrier_point to shop, net;
grant insert, update, delete on carrier_city, carrier_point to net;
