-- why: what proves that a line of a statement is wrong is often a photograph or a PDF; their contents lie beside the photographs
create table statement_dispute_file (
    franchisee_id uuid not null,
    id uuid not null,
    dispute_id uuid not null,
    kind text not null check (kind in ('PHOTO', 'PDF')),
    hash char(64) not null,
    name text not null,
    bytes bigint not null check (bytes > 0),
    kept_at timestamptz not null,
    kept_by text not null,
    primary key (franchisee_id, id),
    unique (franchisee_id, dispute_id, hash),      -- the same file sent twice is one
    foreign key (franchisee_id, dispute_id) references statement_dispute (franchisee_id, id)
);
alter table statement_dispute_file enable row level security;
alter table statement_dispute_file force row level security;
create policy statement_dispute_file_shop on statement_dispute_file to shop
    using (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid))
    with check (franchisee_id = (select nullif(current_setting('app.franchisee', true), '')::uuid));
create policy statement_dispute_file_net on statement_dispute_file to net using (true) with check (true);
grant select, insert on statement_dispute_file to shop;
grant select on statement_dispute_file to net;
