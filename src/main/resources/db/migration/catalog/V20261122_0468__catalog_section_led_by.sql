-- why: goods follow their section by a job, and their history names who decided where it leads; jobs carry ids only
alter table category add column led_by text;
