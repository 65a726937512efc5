-- why: which way of packing breaks least is known only when a recipe's versions are told apart and damage on the way is noted; buyers see the steps
alter table packing_recipe add column version int not null default 1;
alter table packing_step add column version int not null default 1;
alter table packing_step add column photo text; -- content hash of a photograph
alter table packing_step drop constraint packing_step_pkey;
alter table packing_step add primary key (recipe_id, version, no);
-- steps of earlier versions stay; a photograph may be added to the one that holds
revoke delete on packing_step from net;
grant update (photo) on packing_step to net;
alter table packing_done add column recipe_version int not null default 1;
create index packing_done_by_recipe on packing_done (recipe_id, finished_at);

create table packing_recipe_change (
    recipe_id uuid not null references packing_recipe (id),
    version int not null,
    at timestamptz not null,
    by_name text not null,
    primary key (recipe_id, version)
);
grant select, insert on packing_recipe_change to net;

-- a piece that was whole when it left and came back damaged by the way
alter table parcel_count add column carriage boolean not null default false;
grant update (carriage) on parcel_count to shop;
alter table parcel_grade add column carriage boolean not null default false;

-- what all shops together have spent: a budget is the network's, and a shop sees only its own parcels
alter table packing_insert add column spent_minor bigint not null default 0 check (spent_minor >= 0);
update packing_insert i set spent_minor =
    coalesce((select sum(u.cost_minor) from packing_use u where u.what = i.id::text), 0);
grant update (spent_minor) on packing_insert to shop;
