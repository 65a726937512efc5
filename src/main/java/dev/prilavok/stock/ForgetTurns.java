package dev.prilavok.stock;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets turns that every replica has heard of, or is too far behind to ask for. */
@ApplicationScoped
class ForgetTurns implements RecurringJob {
    private final Sql sql;
    private final Scope scope;

    ForgetTurns(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    // By the database's clock, which wrote the moments too. An hour is longer than a mark is asked with, and than a
    // transaction runs.
    @Override
    public void run() {
        scope.network(() -> sql.change("delete from stock_turn where at < now() - interval '1 hour'"));
    }
}
