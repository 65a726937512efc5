-- why: undoing an import takes its stock back as well, except for what is promised by then; the next feed must then be heard anew
alter table catalogue_import_touch add column stock_before integer;

alter table catalogue_import_row
    drop constraint catalogue_import_row_back_check,
    add constraint catalogue_import_row_back_check check (back in ('WENT_BACK', 'WITHDRAWN', 'CHANGED_SINCE', 'STOCK_HELD'));
