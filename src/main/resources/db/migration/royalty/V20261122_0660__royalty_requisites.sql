-- why: where a franchisee's money goes; a change is a new version, never an edit, and counts only once it is surely theirs
create table requisites (
    franchisee_id uuid not null references franchisee (id),
    id uuid not null unique,
    number int not null check (number > 0),
    currency char(3) not null,
    holder text not null,
    inn text,
    bic text not null,
    bank text not null,
    account text not null,
    corr_account text,
    entered_at timestamptz not null,
    entered_by text not null,
    proven bool not null,             -- the person's password came with it
    usable_from timestamptz not null,
    primary key (franchisee_id, currency, number)
);
create function requisites_are_never_edited() returns trigger language plpgsql as $$
begin
    raise exception 'bank details are never edited; enter new ones' using errcode = 'restrict_violation';
end $$;
create trigger requisites_frozen before update or delete or truncate on requisites
    for each statement execute function requisites_are_never_edited();
alter table requisites enable row level security;
alter table requisites force row level security;
create policy requisites_shop on requisites to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy requisites_net on requisites to net using (true) with check (true);
grant select, insert on requisites to shop, net;
