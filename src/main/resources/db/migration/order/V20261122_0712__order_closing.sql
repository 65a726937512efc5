-- why: an order is closed when nothing of it is open; the job that looks reads only those that wait for it
create index orders_to_close on orders (id) where state = 'COMPLETED';
