-- why: whoever read a feed before wants only what is different now. What a line depends on is spread over prices, stock, rules and
-- permits, so the line itself is remembered, as a digest, and compared when it is written again.

-- the mark of the last writing that began, counted for each feed by itself; a line that an earlier one finds changed after that is
-- later than both
create table feed_begun (
    feed uuid primary key,
    mark bigint not null
);
grant select, insert, update on feed_begun to net;

-- a shop's lines under its id; the network's, one feed for a currency and a language, under ids of their own
create table feed_line (
    feed uuid not null,
    sku text not null,
    digest bigint not null,
    mark bigint not null,         -- of the writing that found it so
    gone boolean not null default false,
    primary key (feed, sku)
);
create index feed_line_gone on feed_line (feed, mark) where gone;
grant select, insert, update on feed_line to net;
