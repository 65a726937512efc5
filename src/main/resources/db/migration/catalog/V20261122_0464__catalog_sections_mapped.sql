-- why: every supplier divides goods in its own way; buyers see one tree. A section of a supplier leads to a section of ours.

alter table category
    add column leads_to uuid references category,
    add column stays boolean not null default false; -- somebody has looked and keeps it as a section of its own
create index category_source on category (source);

-- the section that the feed itself names, wherever it leads
alter table product add column told_category uuid references category;
update product set told_category = category_id where source <> 'hand';
create index product_told_category on product (told_category);
