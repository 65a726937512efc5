-- why: what a document said about costs is one fact with an id of its own, so that the books are written from it once
alter table stock_cost add column note uuid;
update stock_cost set note = md5(document || '/' || since)::uuid;
alter table stock_cost alter column note set not null;
create index stock_cost_note on stock_cost (note);
