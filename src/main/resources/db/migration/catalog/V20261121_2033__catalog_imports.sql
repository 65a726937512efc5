-- why: imports of goods keep the file until it was read, progress that survives a restart, and a report per row.

create table catalogue_import (
    id uuid primary key,
    source text not null,         -- what the person calls it: a file name
    place text not null,          -- where it is read from: classpath:… or upload
    lang text not null check (lang in ('ru', 'en')),
    state text not null check (state in ('WAITING', 'READING', 'PICTURES', 'DONE', 'FAILED')),
    bytes_total bigint not null,
    bytes_read bigint not null,
    rows_added integer not null,
    rows_changed integer not null,
    rows_same integer not null,
    rows_refused integer not null,
    pictures_total integer not null,
    pictures_done integer not null,
    failure text,                 -- code of the reason, in words on the page
    failure_args text[],
    started_by text not null,
    created_at timestamptz not null,
    finished_at timestamptz
);
create index catalogue_import_created on catalogue_import (created_at desc, id desc);

create table catalogue_import_row (
    import_id uuid not null references catalogue_import,
    row_no integer not null,
    line_no integer not null,
    external_id text not null,
    name text not null,
    outcome text not null check (outcome in ('ADDED', 'CHANGED', 'SAME', 'REFUSED')),
    problem text,                 -- RowProblem: a refused row always has one, an accepted one may
    problem_args text[],
    primary key (import_id, row_no)
);
create index catalogue_import_row_outcome on catalogue_import_row (import_id, outcome, row_no);
create index catalogue_import_row_id on catalogue_import_row (import_id, external_id);
create index catalogue_import_row_problem on catalogue_import_row (import_id, row_no) where problem is not null;

create table catalogue_import_chunk (
    import_id uuid not null references catalogue_import,
    number integer not null,
    bytes bytea not null,
    primary key (import_id, number)
);

grant select, insert, update on catalogue_import, catalogue_import_row to net;
grant delete on catalogue_import_row to net;
grant select, insert, delete on catalogue_import_chunk to net;
