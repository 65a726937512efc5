-- why: what a person said beside a file (the account, the carrier, the day) is needed again once its columns are understood
alter table cash_upload add column said jsonb not null default '{}';
-- two documents of one file may begin in the same row of it
alter table bank_import_row add column row_no int not null default 0;
