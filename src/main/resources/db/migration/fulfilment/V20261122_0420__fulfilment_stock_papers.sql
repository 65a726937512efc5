-- why: receipts, counts and write-offs keep their paper: what was expected, what was there, what the difference is
create table stock_paper (
    id uuid primary key,
    kind text not null check (kind in ('RECEIPT', 'COUNT', 'WRITE_OFF')),
    number int not null,
    document text not null,
    reason text,
    made_at timestamptz not null,
    made_by text not null,
    unique (kind, number)
);
grant select, insert on stock_paper to net;

create table stock_paper_line (
    paper_id uuid not null references stock_paper (id),
    sku text not null,
    expected int not null,
    counted int not null,
    cost_minor bigint,
    currency char(3),
    primary key (paper_id, sku)
);
grant select, insert on stock_paper_line to net;
