-- why: what an administrator runs once, as a superuser, before Prilavok first starts on a PostgreSQL of one's own (15 or newer);
-- the embedded server runs the same lines. The login role owns nothing, inherits nothing and becomes shop or net per transaction.
create role prilavok_owner login password :'owner_password';
create role prilavok_app login noinherit password :'app_password';
create role audit login password :'audit_password';
create role shop nologin;
create role net nologin;
create role backup nologin;
grant shop, net to prilavok_app;
-- one order of words everywhere; a cluster whose LC_CTYPE is plain C would not search in Cyrillic: make it C.UTF-8
create database prilavok owner prilavok_owner encoding 'UTF8' locale_provider icu icu_locale 'und' template template0;
revoke all on database prilavok from public;
grant connect on database prilavok to prilavok_app, audit;
