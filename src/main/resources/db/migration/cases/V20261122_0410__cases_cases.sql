-- why: what machines cannot settle by themselves becomes a case: what it is about, evidence, a deadline, a decision of a named person
create table cases (
    shop_id uuid not null references shop (id),
    id uuid not null,
    number text not null unique,
    kind text not null,
    subject uuid not null,            -- a parcel, a return, an order: the opener knows what
    subject_number text not null,     -- what a person looks it up by
    order_number text,
    facts jsonb not null default '{}',
    state text not null check (state in ('OPEN', 'DECIDED', 'CLOSED')),
    opened_at timestamptz not null,
    opened_by text not null,
    due_at timestamptz,
    decision text,
    decided_at timestamptz,
    decided_by text,
    primary key (shop_id, id)
);
-- the same trouble with the same thing is one case
create unique index cases_once on cases (shop_id, kind, subject) where state = 'OPEN';
create index cases_open on cases (state, due_at, id);
alter table cases enable row level security;
alter table cases force row level security;
create policy cases_shop on cases to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy cases_net on cases to net using (true) with check (true);
grant select, insert on cases to shop;
grant update (state, facts, due_at, decision, decided_at, decided_by) on cases to shop;
grant select on cases to net;

create table case_note (
    shop_id uuid not null,
    case_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    by_name text not null,
    text text not null,
    file_hash text,
    file_name text,
    file_type text,
    primary key (shop_id, case_id, id),
    foreign key (shop_id, case_id) references cases (shop_id, id)
);
alter table case_note enable row level security;
alter table case_note force row level security;
create policy case_note_shop on case_note to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy case_note_net on case_note to net using (true) with check (true);
grant select, insert on case_note to shop;
grant select on case_note to net;
