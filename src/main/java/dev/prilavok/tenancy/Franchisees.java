package dev.prilavok.tenancy;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who owns shops of the network; network scope. */
@ApplicationScoped
public class Franchisees {
    private final Sql sql;

    Franchisees(Sql sql) {
        this.sql = sql;
    }

    /** The next of them behind one, in the order of their ids. */
    @Transactional
    public List<FranchiseeId> after(@Nullable FranchiseeId last, int size) {
        return sql.list(
                "select id from franchisee where ?::uuid is null or id > ? order by id limit ?",
                row -> new FranchiseeId(row.getObject(1, UUID.class)),
                last == null ? null : last.value(),
                last == null ? null : last.value(),
                size);
    }

    /** How many there are. */
    @Transactional
    public int count() {
        return sql.one("select count(*) from franchisee", row -> row.getInt(1)).orElse(0);
    }
}
