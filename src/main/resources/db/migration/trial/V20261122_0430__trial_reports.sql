-- why: everything that was ever reported about the end of a parcel; what is true follows from all of it, in whatever order it came
create table trial_report (
    shop_id uuid not null,
    id uuid not null,                 -- made by who reports: the same report counts once
    parcel_id uuid not null,
    kind text not null check (kind in ('DOOR', 'LOST', 'DAMAGED', 'COMES_BACK')),
    at timestamptz not null,
    recorded_at timestamptz not null,
    actor_kind text not null,
    actor_name text not null,
    lines int[] not null default '{}',
    kept int[] not null default '{}',
    reasons text[] not null default '{}',
    all_kept boolean not null default false,
    reason text,
    collected_minor bigint,
    currency char(3),
    tender text,
    started_at timestamptz,
    code_matched boolean,
    primary key (shop_id, id),
    foreign key (shop_id, parcel_id) references parcel (shop_id, id)
);
create index trial_report_parcel on trial_report (shop_id, parcel_id, at);
alter table trial_report enable row level security;
alter table trial_report force row level security;
create policy trial_report_shop on trial_report to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy trial_report_net on trial_report to net using (true) with check (true);
grant select, insert on trial_report to shop;
grant select on trial_report to net;
create function trial_report_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what was reported is never changed; report again' using errcode = 'restrict_violation';
end $$;
create trigger trial_report_append_only before update or delete or truncate on trial_report
    for each statement execute function trial_report_is_append_only();
