-- why: 1C signs in for goods and for orders apart, and each may do only what it signed in for; orders are told in the version it asked
alter table exchange_session
    add column kind text not null default 'catalog',
    add column version text;
