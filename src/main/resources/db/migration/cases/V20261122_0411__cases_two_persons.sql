-- why: a decision about money takes two persons, and open cases are looked at by their deadline
alter table cases add column first_decision text;
alter table cases add column first_by text;
grant update (first_decision, first_by) on cases to shop;
create index cases_by_deadline on cases (coalesce(due_at, '9999-01-01T00:00:00Z'::timestamptz), id);
create function case_note_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what was written beside a case is never changed' using errcode = 'restrict_violation';
end $$;
create trigger case_note_append_only before update or delete or truncate on case_note
    for each statement execute function case_note_is_append_only();
