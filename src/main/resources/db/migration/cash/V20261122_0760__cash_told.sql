-- why: a carrier that is asked about one parcel says what became of the buyer's money; its words are kept as they came and held against ours
create table cod_told (
    carrier text not null,
    tracking_number text not null,
    money_order text not null,
    code int not null,
    at timestamptz not null,
    kind text not null check (kind in ('ACCEPTED', 'PAID', 'OTHER')),
    name text not null,
    sum_minor bigint not null check (sum_minor >= 0),
    currency char(3) not null,
    office text,
    heard_at timestamptz not null,
    -- the same word said again is the same word; another sum is another one
    primary key (carrier, tracking_number, money_order, code, at, sum_minor)
);
create index cod_told_newest on cod_told (at desc, tracking_number desc);
grant select, insert on cod_told to net;

create table cod_asked (
    carrier text not null,
    tracking_number text not null,
    asked_at timestamptz not null,
    trouble text,
    primary key (carrier, tracking_number)
);
grant select, insert, update on cod_asked to net;

-- questions of a day, counted for all replicas
create table cod_questions (
    carrier text not null,
    day date not null,
    asked int not null,
    primary key (carrier, day)
);
grant select, insert, update on cod_questions to net;

-- a line is looked for by its parcel's number, each time that a register is held against parcels
create index cod_register_line_tracking on cod_register_line (tracking_number);
