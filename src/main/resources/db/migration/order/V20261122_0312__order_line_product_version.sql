-- why: which orders were sold under the old text: a line knows the version of the product that its buyer read.
alter table order_line add column product_version integer not null default 0; -- 0: sold before versions were counted
create index order_line_product on order_line (product_id, product_version, order_id);
