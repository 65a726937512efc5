-- why: lists ask what moved lately; the journal only grows at its end, so a block range index finds it and costs a hold next to nothing
create index stock_journal_at on stock_journal using brin (at) with (pages_per_range = 16, autosummarize = on);
