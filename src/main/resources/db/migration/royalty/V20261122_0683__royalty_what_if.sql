-- why: head office asks what a past period would have brought under other terms; the question and its answers are kept, the books are not touched
create table what_if_run (
    id uuid primary key,
    from_month date not null,
    to_month date not null check (to_month >= from_month),
    franchisee uuid references franchisee (id),     -- all of them when absent
    terms jsonb not null,                           -- as they were typed
    asked_by text not null,
    asked_at timestamptz not null,
    done int not null,
    total int not null,
    finished_at timestamptz
);
create index what_if_run_latest on what_if_run (asked_at desc, id desc);
create table what_if_done (
    run_id uuid not null references what_if_run (id),
    franchisee uuid not null,
    primary key (run_id, franchisee)
);
create table what_if_answer (
    run_id uuid not null references what_if_run (id),
    franchisee uuid not null,
    currency char(3) not null,
    facts int not null,
    turnover_minor bigint not null,
    before_minor bigint not null,
    after_minor bigint not null,
    true_up_before_minor bigint not null,
    true_up_after_minor bigint not null,
    primary key (run_id, franchisee, currency)
);
create index what_if_answer_difference on what_if_answer (run_id, (after_minor - before_minor));
grant select, insert on what_if_run, what_if_done, what_if_answer to net;
grant update (done, total, finished_at) on what_if_run to net;
