package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever changes goods, an import's batch or a person, does it one after the other: nobody writes over what another is about to. */
@ApplicationScoped
public class OneWriter {
    private static final long ONE_AT_A_TIME = 0x0ca7a10c;

    private final Sql sql;

    OneWriter(Sql sql) {
        this.sql = sql;
    }

    /** Waits for the others; the turn lasts until the end of the transaction. */
    public void lock() {
        sql.one("select 1 from pg_advisory_xact_lock(?)", row -> true, ONE_AT_A_TIME);
    }
}
