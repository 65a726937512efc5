-- why: prices of the next season are agreed weeks before; they are written, looked at and dated by people, and called off before the day.

alter table price_list_version
    add column note text,
    add column created_by text,         -- null: an import wrote it
    add column cancelled_by text,
    add column cancelled_at timestamptz; -- called off before it came into force: valid_from is empty again
create index price_list_version_created on price_list_version (created_at desc, id desc);

-- What the last file that was sent into a version could not say.
create table price_list_trouble (
    version_id uuid not null references price_list_version,
    row_no integer not null,
    sku text not null,
    problem text not null,
    facts text[] not null,
    primary key (version_id, row_no)
);
grant select, insert, delete on price_list_trouble to net;
grant delete on wholesale_price to net; -- a version in force is guarded by its trigger
