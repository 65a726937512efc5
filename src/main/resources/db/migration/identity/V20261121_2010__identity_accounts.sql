-- why: the people who work in the consoles, how they get in, and what programs use instead of them
-- central tables: only network scope reads them, so a shop's request cannot see who else works here
create table account (
    id uuid primary key,
    login text not null unique check (login = lower(login)),
    name text not null,
    password_hash text,
    roles text[] not null check (cardinality(roles) > 0),
    franchisee_id uuid references franchisee (id),
    demo boolean not null,
    created_at timestamptz not null,
    disabled_at timestamptz
);
create index account_of_franchisee on account (franchisee_id);
grant select, insert, update on account to net;

create table staff_session (
    token_hash text primary key,
    account_id uuid not null references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index staff_session_of_account on staff_session (account_id);
create index staff_session_end on staff_session (expires_at);
grant select, insert, delete on staff_session to net;

-- known and unknown logins alike, by hash: what people mistype here is sometimes their password
create table login_try (
    login_hash text primary key,
    tries int not null,
    since timestamptz not null
);
grant select, insert, update, delete on login_try to net;

create table api_token (
    id uuid primary key,
    account_id uuid not null references account (id),
    name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index api_token_of_account on api_token (account_id, created_at);
grant select, insert, update on api_token to net;

-- the one-time link that makes the first owner; a new one replaces the old one
create table setup_link (
    one boolean primary key default true check (one),
    token_hash text not null,
    expires_at timestamptz not null
);
grant select, insert, update, delete on setup_link to net;
