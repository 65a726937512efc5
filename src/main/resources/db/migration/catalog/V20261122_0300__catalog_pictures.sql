-- why: pictures are fetched from the addresses that feeds name, sent by 1C and uploaded by people, who put them in order; smaller copies follow.

alter table picture
    add column webp boolean not null default false,
    add column webp_failed boolean not null default false;
create index picture_webp on picture (created_at) where not webp and not webp_failed;

alter table product_picture
    add column gone_hash text references picture,  -- taken away by hand; a feed does not bring it back
    add column alt jsonb not null default '{}';    -- what it shows, by language, where a person wrote it

alter table product add column pictures_by_hand boolean not null default false; -- a person has put them in order; feeds only add

-- An address that feeds name, asked once for all goods that show it.
create table picture_source (
    source text primary key,                       -- an address of the web, or "1c:" and the path that 1C gave it
    host text not null,                            -- who is asked; one request at a time
    due_at timestamptz,                            -- null: nothing is to be done
    tries integer not null default 0,
    asked_at timestamptz,
    hash text references picture,
    etag text,
    modified text,
    trouble text,                                  -- code of the reason, in words on the page
    trouble_args text[]
);
create index picture_source_due on picture_source (host, due_at) where due_at is not null;
grant select, insert, update on picture_source to net;

create table catalogue_import_picture (
    import_id uuid not null references catalogue_import,
    source text not null references picture_source,
    row_no integer not null,                       -- the first row that named it
    primary key (import_id, source)
);
create index catalogue_import_picture_row on catalogue_import_picture (import_id, row_no, source);
grant select, insert on catalogue_import_picture to net;

-- packages of 1C are taken apart once, so that each picture in them is found
alter table exchange_file add column unpacked boolean not null default false;
create index exchange_file_name on exchange_file (name);

create index product_picture_source on product_picture (source);

-- A shop's own photographs of goods, shown first where head office lets the shop choose.
create table shop_photo (
    shop_id uuid not null references shop,
    id uuid not null,
    product_id uuid not null references product,
    hash text not null references picture,
    gone_at timestamptz,
    added_by text not null,
    added_at timestamptz not null,
    primary key (shop_id, id)
);
create unique index shop_photo_once on shop_photo (shop_id, product_id, hash);
alter table shop_photo enable row level security;
alter table shop_photo force row level security;
create policy shop_photo_shop on shop_photo to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy shop_photo_net on shop_photo to net using (true) with check (true);
grant select, insert, update on shop_photo to shop;
grant select on shop_photo to net;

-- addresses that were only recorded so far
insert into picture_source (source, host, due_at)
select distinct source, lower(substring(source from '^[htpsHTPS]{4,5}://([^/:?#@]+)')), now()
from product_picture where hash is null and source ~* '^https?://[^/:?#@]+';
