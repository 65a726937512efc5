-- why: imports can be tried without effect, mended and taken back. A report keeps what a refused row said, so that it can be sent again;
-- every import keeps what the goods were before it, so that it can be undone while nobody else has changed them.

alter table catalogue_import
    add column dry boolean not null default false,        -- read and judged, nothing was written
    add column of_import uuid references catalogue_import, -- the trial that this import carries out
    add column file_kept boolean not null default false,
    add column attempts integer not null default 0,        -- runs since the last batch that was kept
    add column rows_withdrawn integer not null default 0,
    add column undone_by text,
    add column undone_at timestamptz,
    drop constraint catalogue_import_state_check,
    add constraint catalogue_import_state_check
        check (state in ('COLUMNS', 'WAITING', 'READING', 'PICTURES', 'DONE', 'CHECKED', 'FAILED', 'UNDOING', 'UNDONE'));

alter table catalogue_import_row
    add column raw jsonb,                                  -- what a refused row said
    add column back text check (back in ('WENT_BACK', 'WITHDRAWN', 'CHANGED_SINCE')),
    drop constraint catalogue_import_row_outcome_check,
    add constraint catalogue_import_row_outcome_check
        check (outcome in ('ADDED', 'CHANGED', 'SAME', 'REFUSED', 'WITHDRAWN'));
create index catalogue_import_row_back on catalogue_import_row (import_id, row_no) where back is not null;

-- Goods that an import withdrew: the next feed that names them brings them back. Goods that a person withdrew stay away.
alter table variant add column withdrawn_import uuid references catalogue_import;
alter table product add column withdrawn_import uuid references catalogue_import;

-- What an import touched, as it was before and a digest of how the import left it.
create table catalogue_import_touch (
    import_id uuid not null references catalogue_import,
    kind text not null check (kind in ('PRODUCT', 'VARIANT')),
    key text not null,                                     -- product id or SKU
    row_no integer not null,
    before jsonb,                                          -- null: there was no such thing
    after text not null,
    back text check (back in ('WENT_BACK', 'WITHDRAWN', 'CHANGED_SINCE')),
    primary key (import_id, kind, key)
);
create index catalogue_import_touch_row on catalogue_import_touch (import_id, kind, row_no);
grant select, insert, update, delete on catalogue_import_touch to net;

-- Undoing never changes a version in force: it writes a version of its own.
alter table price_list_version add column undo_of uuid references catalogue_import;
create unique index price_list_version_undo on price_list_version (undo_of, currency) where undo_of is not null;

create function catalogue_product_image(which uuid) returns jsonb language sql stable as $$
    select jsonb_build_object('category_id', p.category_id, 'brand', p.brand, 'gender', p.gender, 'age', p.age, 'season', p.season,
        'name', p.name, 'description', p.description, 'composition', p.composition, 'care', p.care, 'vat_code', p.vat_code,
        'marked', p.marked, 'trial_allowed', p.trial_allowed,
        'pictures', coalesce((select jsonb_agg(jsonb_build_object('source', s.source, 'colour_key', s.colour_key, 'position', s.position)
            order by s.source) from product_picture s where s.product_id = p.id), '[]'::jsonb))
    from product p where p.id = which
$$;

create function catalogue_variant_image(which text) returns jsonb language sql stable as $$
    select jsonb_build_object('colour', v.colour, 'size', v.size, 'size_grid', v.size_grid, 'size_rank', v.size_rank,
        'barcode', v.barcode, 'weight_grams', v.weight_grams, 'cost_minor', v.cost_minor, 'cost_currency', v.cost_currency,
        'state', v.state, 'missing', v.missing, 'seen', v.seen, 'withdrawn_import', v.withdrawn_import,
        'measures', coalesce((select jsonb_object_agg(m.measure, m.mm) from measurement m where m.sku = v.sku), '{}'::jsonb))
    from variant v where v.sku = which
$$;
