-- why: a case has somebody who works on it, photographs beside its notes, and an end after its decision
alter table cases add column taken_by text;
alter table cases add column taken_at timestamptz;
alter table cases add column closed_by text;
alter table cases add column closed_at timestamptz;
grant update (taken_by, taken_at, closed_by, closed_at) on cases to shop;
alter table case_note add column photos text[] not null default '{}';
