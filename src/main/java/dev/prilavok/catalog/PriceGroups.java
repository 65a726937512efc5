package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which franchisees have prices of their own: the group whose list stands before the general one. */
@ApplicationScoped
public class PriceGroups {
    private final Sql sql;

    PriceGroups(Sql sql) {
        this.sql = sql;
    }

    /** The group of a franchisee; null for most of them. */
    public @Nullable UUID of(FranchiseeId franchisee) {
        return sql.one(
                        "select group_id from price_group_member where franchisee_id = ?",
                        row -> row.getObject(1, UUID.class),
                        franchisee.value())
                .orElse(null);
    }
}
