-- why: every supplier names the columns of a table in its own way; what they mean is said once and kept under a name.

create table catalogue_column_map (
    id uuid primary key,
    name text not null unique,
    headers text[] not null,      -- of the table it was made for: a table with the same ones needs no questions
    columns jsonb not null,       -- what each column means
    rules jsonb not null,         -- what holds for all rows: currency, which rows are goods, how categories are written
    changed_by text not null,
    changed_at timestamptz not null
);
grant select, insert, update on catalogue_column_map to net;
-- the file of a trial passes to the import that carries it out
grant update on catalogue_import_chunk to net;

alter table catalogue_import add column map_id uuid references catalogue_column_map;
