-- why: what a person mended must not be undone by the next feed, which knows nothing of it; what the feed says instead waits for a decision.

create table hand_kept (
    product_id uuid not null references product,
    field text not null,                -- as histories name it
    by_name text not null,
    at timestamptz not null,
    told text,                          -- what its supplier says, as far as we know and have answered; null: nothing
    told_before text,
    offered boolean not null default false,
    says text,                          -- what the supplier says now instead of it
    import_id uuid references catalogue_import,
    said_at timestamptz,
    decided text check (decided in ('TAKEN', 'KEPT')),
    ours text,                          -- what stood here before the supplier's was taken
    decided_by text,
    decided_at timestamptz,
    primary key (product_id, field)
);
create index hand_kept_open on hand_kept (said_at desc, product_id desc, field desc) where offered and decided is null;
create index hand_kept_import on hand_kept (import_id) where offered;
grant select, insert, update, delete on hand_kept to net;
