-- why: 1C tells goods in halves: products in one file, their sizes, prices and stock in others, later only what changed. What it said
-- last is kept, so that each new half meets the other one.

create table exchange_property (
    id text primary key,
    name text not null,
    choices jsonb not null         -- texts by the id of the value
);

create table exchange_price_type (
    id text primary key,
    name text not null,
    currency text not null
);

create table exchange_product (
    id text primary key,           -- Ид of the product
    catalogue text not null,
    facts jsonb not null,
    seen_at timestamptz not null,
    missing boolean not null       -- a full export left it out, or it was marked as deleted
);
create index exchange_product_seen on exchange_product (catalogue, seen_at) where not missing;

create table exchange_offer (
    id text primary key,           -- Ид of the product, for sizes and colours "product#characteristic"
    product_id text not null,
    sku text not null unique,      -- what people call it here
    facts jsonb not null,
    seen_at timestamptz not null,
    missing boolean not null
);
create index exchange_offer_product on exchange_offer (product_id);

grant select, insert, update on exchange_property, exchange_price_type, exchange_product, exchange_offer to net;

-- A visit of 1C: it signs in once, sends its files in pieces, asks for each to be taken in, and asks again until that is done.
create table exchange_session (
    id uuid primary key,
    token_hash text not null unique,
    login text not null,
    created_at timestamptz not null,
    last_at timestamptz not null,
    full_parts text[] not null default '{}', -- catalogues and packages that were told in full: what they left out goes at the end
    ended boolean not null default false
);

create table exchange_file (
    session_id uuid not null references exchange_session on delete cascade,
    name text not null,
    number integer not null,
    bytes bytea not null,
    primary key (session_id, name, number)
);
grant select, insert, update, delete on exchange_session, exchange_file to net;

alter table catalogue_import
    add column session_id uuid references exchange_session on delete set null,
    add column session_file text;
create index catalogue_import_session on catalogue_import (session_id) where session_id is not null;
