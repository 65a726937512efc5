-- why: until when a carrier takes parcels differs by carrier and zone and changes with its van; the promise to buyers and the waves of the warehouse read the same hour
create table dispatch_hour (
    id uuid primary key,
    carrier text not null,
    zone text,    -- null: in every zone that has no hour of its own
    leaves time,  -- null: follows the tariff table again
    at timestamptz not null,
    by_name text not null
);
create index dispatch_hour_of on dispatch_hour (carrier, zone, id);
grant select on dispatch_hour to shop, net;
grant insert on dispatch_hour to net;
