-- why: a supplier takes a photograph back, or loses the right to it, and says so by not naming it any more.

-- what the feed names for each size, so that what none of them names is known; null: not known yet
alter table variant add column named_pictures text[];

alter table product_picture add column dropped_import uuid references catalogue_import; -- whose feed stopped naming it; gone_hash keeps it
create index product_picture_dropped on product_picture (dropped_import) where dropped_import is not null;
