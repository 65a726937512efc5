-- why: the franchise agreement as data: orders freeze the version they were placed under, so a version is never edited, only followed
create table agreement (
    franchisee_id uuid not null references franchisee (id),
    id uuid not null,
    model text not null check (model in ('SERVICE', 'AGENT', 'RESELLER')),
    concluded_at timestamptz not null,
    primary key (franchisee_id, id),
    unique (franchisee_id)
);

create table agreement_version (
    franchisee_id uuid not null,
    id uuid not null,
    agreement_id uuid not null,
    number int not null check (number > 0),
    valid_from timestamptz not null,
    royalty_bp int not null check (royalty_bp between 0 and 10000),
    royalty_base text not null check (royalty_base in ('RETAIL', 'RETAIL_WITHOUT_VAT', 'MARGIN')),
    fund_bp int not null check (fund_bp between 0 and 10000),
    share_currency char(3) not null,
    share_kept_minor bigint not null check (share_kept_minor >= 0),
    share_partly_minor bigint not null check (share_partly_minor >= 0),
    share_refused_minor bigint not null check (share_refused_minor >= 0),
    availability text not null check (availability in ('ON_DELIVERY', 'ON_REMITTANCE', 'AFTER_RETURN_WINDOW')),
    published_at timestamptz not null,
    published_by text not null,
    primary key (franchisee_id, id),
    foreign key (franchisee_id, agreement_id) references agreement (franchisee_id, id),
    unique (franchisee_id, number)
);
create index agreement_version_current on agreement_version (franchisee_id, valid_from);

create function agreement_is_never_edited() returns trigger language plpgsql as $$
begin
    raise exception 'a version of an agreement is never edited; publish a new one' using errcode = 'restrict_violation';
end $$;
create trigger agreement_version_frozen before update or delete or truncate on agreement_version
    for each statement execute function agreement_is_never_edited();
create trigger agreement_frozen before update or delete or truncate on agreement
    for each statement execute function agreement_is_never_edited();

-- the terms belong to the franchisee, not to a shop: a shop may change hands
alter table agreement enable row level security;
alter table agreement force row level security;
create policy agreement_shop on agreement to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy agreement_net on agreement to net using (true) with check (true);
grant select on agreement to shop;
grant select, insert on agreement to net;

alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy agreement_version_shop on agreement_version to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy agreement_version_net on agreement_version to net using (true) with check (true);
grant select on agreement_version to shop;
grant select, insert on agreement_version to net;
