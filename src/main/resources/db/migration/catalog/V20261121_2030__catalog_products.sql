-- why: the master catalogue is what the network can sell. Central tables without row-level security: every shop reads the same goods,
-- and an OR-policy would make text search a hundred times slower.

create table category (
    id uuid primary key,
    external_id text not null unique,
    parent_id uuid references category,
    slug text not null unique,
    name jsonb not null,          -- a text per language: {"ru": "Платья", "en": "Dresses"}
    kind text not null,           -- GarmentKind: which measurements its goods need, may they be tried on, are they marked
    position integer not null
);
create index category_parent on category (parent_id);

create table product (
    id uuid primary key,          -- time-ordered, so "new first" is the key itself
    external_id text not null unique,
    slug text not null unique,
    category_id uuid not null references category,
    brand text,
    gender text not null,
    age text not null,
    season text not null,
    name jsonb not null,
    description jsonb not null,   -- sanitised HTML per language
    composition jsonb not null,
    care text[] not null,
    vat_code text not null,
    marked boolean not null,      -- units carry marking codes
    trial_allowed boolean not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    position integer not null,    -- the order that the catalogue manager chose
    changed_at timestamptz not null,
    words tsvector not null,      -- word forms of both languages
    letters text not null         -- the same words for trigrams: typing mistakes
);
create index product_category on product (category_id, position, id) where state = 'PUBLISHED';
create index product_position on product (position, id) where state = 'PUBLISHED';
create index product_words on product using gin (words);
create index product_letters on product using gin (letters gin_trgm_ops);

create table variant (
    sku text primary key,
    product_id uuid not null references product,
    colour_key text not null,
    colour jsonb not null,
    size text not null,
    size_grid text not null,
    size_rank integer not null,   -- place in its grid: S before M, 9 before 10
    barcode text,
    weight_grams integer not null check (weight_grams >= 0),
    cost_minor bigint,
    cost_currency char(3),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    missing text[] not null,      -- why a draft is a draft
    position integer not null,
    stock_told integer not null,  -- pieces that the last feed named and that were handed to the stock
    seen jsonb not null,          -- digest of the last row per language: an unchanged row costs nothing
    check ((cost_minor is null) = (cost_currency is null))
);
create index variant_product on variant (product_id, position);
create index variant_barcode on variant (barcode) where barcode is not null;

create table measurement (
    sku text not null references variant,
    measure text not null,        -- GarmentMeasure
    mm integer not null check (mm between 1 and 5000),
    primary key (sku, measure)
);

create table picture (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    widths integer[] not null,
    dominant char(7) not null check (dominant ~ '^#[0-9a-f]{6}$'),
    created_at timestamptz not null
);

create table product_picture (
    product_id uuid not null references product,
    source text not null,         -- the address in the feed
    colour_key text not null,
    position integer not null,
    hash text references picture, -- null until the picture was fetched and resized
    refused text,                 -- why it never will be
    primary key (product_id, source)
);

create table vat_rate (
    code text not null,
    valid_from date not null,
    basis_points integer not null check (basis_points between 0 and 10000),
    primary key (code, valid_from)
);
insert into vat_rate (code, valid_from, basis_points) values
    ('NONE', '2000-01-01', 0),
    ('STANDARD', '2000-01-01', 2000),
    ('STANDARD', '2026-01-01', 2200),
    ('REDUCED', '2000-01-01', 1000),
    ('USN_5', '2025-01-01', 500),
    ('USN_7', '2025-01-01', 700);

-- A new number with every change of the goods; pages are cached under it.
create table catalogue_version (
    one boolean primary key default true check (one),
    version bigint not null
);
insert into catalogue_version (version) values (1);

grant select on category, product, variant, measurement, picture, product_picture, vat_rate, catalogue_version to shop, net;
grant insert, update on category, product, variant, measurement, picture, product_picture to net;
grant delete on measurement, product_picture to net;
grant update on catalogue_version to net;
