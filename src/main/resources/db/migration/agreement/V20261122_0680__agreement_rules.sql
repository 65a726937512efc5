-- why: an agreement says more than a percentage: rates of categories, steps, holidays, the least and the most, payouts. It is one document
-- with a schema of its own, because it is read whole with its version, never asked field by field, and hashed with the rest.
alter table agreement_version add column rules jsonb not null default '{"schema": 1}'
    check (jsonb_typeof(rules) = 'object' and rules ? 'schema');
