-- why: when two products become one, a franchisee's own set goes on showing it at the place where she had put the other.

grant insert, delete on own_set_item to net;
