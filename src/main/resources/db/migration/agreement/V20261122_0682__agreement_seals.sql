-- why: a version says why it came, and carries the hash of all that it says and of the version before, signed, so that none can change unseen
alter table agreement_version add column reason text;
alter table agreement_version add column hash char(64);
alter table agreement_version add column signature char(64);
