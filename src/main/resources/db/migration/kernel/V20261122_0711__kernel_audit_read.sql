-- why: the owner reads who did and who looked at what, the newest first, by any person or of one
create index audit_log_newest on audit_log (at desc, id desc);
