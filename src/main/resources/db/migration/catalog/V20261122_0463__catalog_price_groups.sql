-- why: partners who buy much pay less. A group of franchisees has prices of its own beside the general list; where its list is silent,
-- the general one holds.

create table price_group (
    id uuid primary key,
    name text not null unique,
    created_by text not null,
    created_at timestamptz not null
);
create table price_group_member (
    franchisee_id uuid primary key references franchisee (id), -- in one group at most
    group_id uuid not null references price_group,
    added_by text not null,
    added_at timestamptz not null
);
create index price_group_member_group on price_group_member (group_id);
grant select on price_group, price_group_member to shop, net;
grant insert, update on price_group to net;
grant insert, update, delete on price_group_member to net;

alter table price_list_version add column group_id uuid references price_group; -- null: the general list
create index price_list_version_group on price_list_version (group_id, currency, valid_from desc) where group_id is not null;
