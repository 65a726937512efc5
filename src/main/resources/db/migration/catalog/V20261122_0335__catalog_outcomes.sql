-- why: what a franchisee keeps of a piece depends on how many parcels come back, and coats come back more often than hats. The orders'
-- room tells how parcels ended; where there are too few endings the stated share is reckoned with.
create table category_outcome (
    category_id uuid primary key references category,
    parcels integer not null check (parcels > 0),
    refused integer not null check (refused between 0 and parcels)
);
grant select on category_outcome to shop, net;
grant insert, update, delete on category_outcome to net;
