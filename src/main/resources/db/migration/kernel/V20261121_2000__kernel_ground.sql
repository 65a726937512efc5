-- why: the ground that every room stands on: search extensions, durable jobs, idempotency keys, the audit log
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- the table that db-scheduler documents; payloads hold ids only
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat) where picked;
grant select, insert, update, delete on scheduled_tasks to ${app};
grant select, insert on scheduled_tasks to shop, net;

-- no foreign key to shop: the network's own commands keep their keys under the zero id
create table idempotency_key (
    shop_id uuid not null,
    key text not null,
    body_hash text not null,
    answer jsonb,
    created_at timestamptz not null,
    primary key (shop_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_shop on idempotency_key to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy idempotency_key_net on idempotency_key to net using (true) with check (true);
grant select, insert, update on idempotency_key to shop;
grant select, insert, update, delete on idempotency_key to net;

create table audit_log (
    id uuid primary key,
    shop_id uuid,
    at timestamptz not null,
    actor text not null,
    what text not null,
    subject text not null,
    why text
);
create index audit_log_shop on audit_log (shop_id, at);
alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy audit_log_shop on audit_log to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy audit_log_net on audit_log to net using (true) with check (true);
grant select, insert on audit_log to shop, net;
