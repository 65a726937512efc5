-- why: what a count finds to be missing or back is a move of its own, with its document and reason; receipts stay what came in
alter table stock_journal add column reason text;
alter table stock_journal drop constraint stock_journal_what_check;
alter table stock_journal add constraint stock_journal_what_check
    check (what in ('RECEIPT', 'HOLD', 'RELEASE', 'EXPIRY', 'ADJUSTMENT'));
