-- why: a phone is proved by a code that cannot be guessed, and sending codes cannot be used to burn money
create table phone_code (
    shop_id uuid not null references shop (id),
    id uuid not null,
    phone_key char(64) not null,
    subject text not null,
    digest char(64) not null,
    tries int not null check (tries >= 0),
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (shop_id, id)
);
create index phone_code_last on phone_code (shop_id, phone_key, subject, issued_at desc);
create index phone_code_expiry on phone_code (expires_at);
alter table phone_code enable row level security;
alter table phone_code force row level security;
create policy phone_code_shop on phone_code to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy phone_code_net on phone_code to net using (true);
grant select, insert, update (tries, used_at) on phone_code to shop;
grant select, delete on phone_code to net;

-- counted over all shops, by the keyed digest of the phone
create table phone_code_sent (
    id uuid primary key,
    phone_key char(64) not null,
    at timestamptz not null
);
create index phone_code_sent_to on phone_code_sent (phone_key, at);
create index phone_code_sent_age on phone_code_sent (at);
grant select, insert on phone_code_sent to shop;
grant select, insert, delete on phone_code_sent to net;

create table phone_code_quota (
    counter text not null,
    day date not null,
    sent int not null,
    primary key (counter, day)
);
grant select, insert, update on phone_code_quota to shop;
grant select, insert, update, delete on phone_code_quota to net;
