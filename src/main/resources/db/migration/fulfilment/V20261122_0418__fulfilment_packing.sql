-- why: parcels are packed by a recipe of their category; what that takes is stock with a price, and what lies in the box has a rule and a budget
create table packing_material (
    code text primary key,
    name_ru text not null,
    name_en text not null,
    unit_ru text not null,
    unit_en text not null,
    -- what so many units are bought for: 1500 for 100 m
    cost_minor bigint not null check (cost_minor >= 0),
    cost_units numeric(10, 3) not null check (cost_units > 0),
    currency char(3) not null default 'RUB',
    reorder_at numeric(14, 3) not null default 0
);
grant select on packing_material to shop, net;
grant insert, update on packing_material to net;

create table packing_material_move (
    id uuid primary key,
    material text not null references packing_material (code),
    at timestamptz not null,
    quantity numeric(14, 3) not null,
    what text not null check (what in ('RECEIPT', 'COUNT')),
    document text not null,
    by_name text not null
);
create index packing_material_move_of on packing_material_move (material);
grant select, insert on packing_material_move to net;

create table packing_recipe (
    id uuid primary key,
    category text not null unique,   -- slug of a category; empty for everything else
    name_ru text not null,
    name_en text not null
);
grant select on packing_recipe to shop, net;
grant insert, update on packing_recipe to net;

create table packing_step (
    recipe_id uuid not null references packing_recipe (id),
    no int not null,
    text_ru text not null,
    text_en text not null,
    seconds int not null check (seconds >= 0),
    material text references packing_material (code),
    quantity numeric(10, 3) not null default 0 check (quantity >= 0),
    primary key (recipe_id, no)
);
grant select on packing_step to shop, net;
grant insert, delete on packing_step to net;

insert into packing_material (code, name_ru, name_en, unit_ru, unit_en, cost_minor, cost_units, reorder_at) values
    ('film', 'Пузырчатая плёнка', 'Bubble wrap', 'м', 'm', 150000, 100, 50),
    ('kraft', 'Крафт-бумага', 'Kraft paper', 'м', 'm', 70000, 100, 50),
    ('tape', 'Скотч', 'Tape', 'м', 'm', 9000, 66, 66),
    ('box', 'Фирменная коробка', 'Branded box', 'шт.', 'pcs', 4500, 1, 50);
insert into packing_recipe (id, category, name_ru, name_en) values
    ('01990000-0000-7000-8000-000000000418', '', 'Для всех вещей', 'For everything');
insert into packing_step (recipe_id, no, text_ru, text_en, seconds, material, quantity) values
    ('01990000-0000-7000-8000-000000000418', 1, 'Оберните вещи пузырчатой плёнкой', 'Wrap the items in bubble wrap', 60, 'film', 1),
    ('01990000-0000-7000-8000-000000000418', 2, 'Крафт-бумага, один–два слоя', 'Kraft paper, one or two layers', 60, 'kraft', 1.5),
    ('01990000-0000-7000-8000-000000000418', 3, 'Скотч, два–три оборота', 'Tape, two or three turns', 30, 'tape', 1.5),
    ('01990000-0000-7000-8000-000000000418', 4, 'Фирменная коробка: уложите и закройте', 'Branded box: put in and close', 60, 'box', 1),
    ('01990000-0000-7000-8000-000000000418', 5, 'Наклейте этикетку и вложите письмо покупателю', 'Stick the label on and enclose the letter to the buyer', 30, null, 0);

-- what is enclosed and when; it stops when its budget is spent
create table packing_insert (
    id uuid primary key,
    name_ru text not null,
    name_en text not null,
    rule text not null check (rule in ('FIRST_ORDER', 'DATES', 'CATEGORY')),
    from_day date,
    to_day date,
    category text,
    cost_minor bigint not null check (cost_minor >= 0),
    budget_minor bigint not null check (budget_minor >= 0),
    active boolean not null default true
);
grant select on packing_insert to shop, net;
grant insert, update on packing_insert to net;
insert into packing_insert (id, name_ru, name_en, rule, cost_minor, budget_minor) values
    ('01990000-0000-7000-8000-000000000419', 'Письмо «Спасибо за первый заказ»', 'Letter “Thank you for the first order”', 'FIRST_ORDER', 900, 900000);

create table packing_done (
    shop_id uuid not null,
    parcel_id uuid not null,
    recipe_id uuid not null references packing_recipe (id),
    started_at timestamptz not null,
    finished_at timestamptz not null,
    by_name text not null,
    primary key (shop_id, parcel_id),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
alter table packing_done enable row level security;
alter table packing_done force row level security;
create policy packing_done_shop on packing_done to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy packing_done_net on packing_done to net using (true) with check (true);
grant select, insert on packing_done to shop;
grant select on packing_done to net;

-- what a parcel took, at the price of that day; what is left of a material is its receipts less these
create table packing_use (
    shop_id uuid not null,
    parcel_id uuid not null,
    what text not null,               -- a material, or an insert
    quantity numeric(10, 3) not null,
    cost_minor bigint not null,
    primary key (shop_id, parcel_id, what),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
create index packing_use_what on packing_use (what);
alter table packing_use enable row level security;
alter table packing_use force row level security;
create policy packing_use_shop on packing_use to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy packing_use_net on packing_use to net using (true) with check (true);
grant select, insert on packing_use to shop;
grant select on packing_use to net;
