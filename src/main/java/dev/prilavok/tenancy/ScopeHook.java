package dev.prilavok.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells PostgreSQL the scope when a connection joins a transaction. Role and settings are transaction-local, so nothing leaks to the
 * next user of the connection; outside a transaction nothing is set and tenant tables answer "permission denied".
 */
@Singleton
class ScopeHook implements AgroalPoolInterceptor {
    /** The network's scope for whatever travels behind it in the same round trip. */
    static final String NETWORK =
            "select set_config('role', 'net', true), set_config('app.shop', '', true), set_config('app.franchisee', '', true)";

    private final Scope scope;

    ScopeHook(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.getAutoCommit()) return;
            var seen = scope.current().orElse(null);
            if (seen == null) return;
            try (var set = connection.prepareStatement(
                    "select set_config('role', ?, true), set_config('app.shop', ?, true), set_config('app.franchisee', ?, true)")) {
                set.setString(1, seen.shop() == null ? "net" : "shop");
                set.setString(2, seen.shop() == null ? "" : seen.shop().toString());
                set.setString(
                        3, seen.franchisee() == null ? "" : seen.franchisee().toString());
                set.execute();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot set the scope of a transaction", failure);
        }
    }
}
