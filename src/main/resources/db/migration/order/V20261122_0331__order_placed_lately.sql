-- why: what people order lately is counted every few minutes; orders lie in the order of time, so a tiny index finds the last weeks
create index orders_placed_lately on orders using brin (placed_at) with (autosummarize = on);
