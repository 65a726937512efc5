-- why: what the bank says came in and went out is kept line by line, and a person says what each line is for
create table cash_upload (
    id uuid primary key,
    purpose text not null check (purpose in ('BANK', 'REGISTER', 'INVOICE')),
    file_name text not null,
    hash char(64) not null,
    bytes bytea not null,
    by_name text not null,
    at timestamptz not null
);
grant select, insert on cash_upload to net;

-- How the columns of somebody's files are read, kept by name.
create table cash_column_map (
    id uuid primary key,
    purpose text not null check (purpose in ('BANK', 'REGISTER', 'INVOICE')),
    name text not null,
    headers text[] not null,
    fields text[] not null,
    by_name text not null,
    at timestamptz not null,
    unique (purpose, name)
);
grant select, insert, update on cash_column_map to net;

create table bank_import (
    id uuid primary key,
    upload_id uuid not null references cash_upload (id),
    format text not null check (format in ('CLIENT_BANK', 'CAMT_053', 'TABLE')),
    account text not null,
    day_from date,
    day_to date,
    currency char(3),
    opening_minor bigint,
    closing_minor bigint,
    lines_new int not null,
    lines_known int not null,
    lines_refused int not null,
    by_name text not null,
    at timestamptz not null
);
create index bank_import_newest on bank_import (id desc);
grant select, insert on bank_import to net;

create table bank_line (
    id uuid primary key,
    identity char(64) not null unique,
    import_id uuid references bank_import (id) deferrable initially deferred,
    account text not null,
    day date not null,
    currency char(3) not null,
    sum_minor bigint not null check (sum_minor <> 0),
    rest_minor bigint not null check (rest_minor = 0 or (sign(rest_minor) = sign(sum_minor) and abs(rest_minor) <= abs(sum_minor))),
    document text not null,
    party text not null,
    party_tax_number text,
    party_account text,
    purpose text not null
);
create index bank_line_newest on bank_line (day desc, id desc);
create index bank_line_open on bank_line (day) where rest_minor <> 0;
grant select, insert, update (rest_minor) on bank_line to net;

create table bank_import_row (
    import_id uuid not null references bank_import (id),
    no int not null,
    outcome text not null check (outcome in ('NEW', 'KNOWN', 'REFUSED')),
    trouble text,
    told text not null,             -- the row as a person finds it in the file
    line_id uuid references bank_line (id),
    primary key (import_id, no)
);
grant select, insert on bank_import_row to net;

-- A person's word what a line is for; a wrong one is taken back and stays.
create table bank_match (
    id uuid primary key,
    line_id uuid not null references bank_line (id),
    kind text not null,
    target uuid not null,
    number text not null,
    url text not null,
    currency char(3) not null,
    sum_minor bigint not null check (sum_minor > 0),
    score int not null,
    by_name text not null,
    at timestamptz not null,
    undone_by text,
    undone_why text,
    undone_at timestamptz
);
create index bank_match_line on bank_match (line_id);
create unique index bank_match_once on bank_match (kind, target) where undone_by is null;
grant select, insert, update (undone_by, undone_why, undone_at) on bank_match to net;

-- A register that was matched, undone and matched again is written into the books anew, under another name.
alter table cod_register add column bank_match uuid;
alter table cod_register_line add column posting_id uuid;
grant update (state, remitted_minor, changed_at) on cod_item to net;

-- Who carriers are for the bank, so that their payments are known by name and tax number.
create table carrier_party (
    carrier text primary key,
    name text not null,
    tax_number text,
    account text,
    address text,
    by_name text not null,
    at timestamptz not null
);
grant select, insert, update on carrier_party to net;
