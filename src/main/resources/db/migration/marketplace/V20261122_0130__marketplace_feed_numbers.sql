-- why: marketplaces know a product by a number of at most nine digits that must stay the same in every feed of the network
create table feed_number (
    product_id uuid primary key references product,
    number int not null unique check (number between 1 and 999999999)
);
grant select, insert on feed_number to shop, net;
