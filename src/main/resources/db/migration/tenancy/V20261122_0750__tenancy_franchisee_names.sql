-- people call a franchisee by the shops that they have, not by the key of a file; whoever was named otherwise keeps the name
alter table franchisee no force row level security;
alter table shop no force row level security;
update franchisee f set name = s.names
from (select franchisee_id, string_agg(distinct name, ', ' order by name) as names from shop group by franchisee_id) s
where s.franchisee_id = f.id and f.name = f.key;
alter table franchisee force row level security;
alter table shop force row level security;
