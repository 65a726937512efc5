package dev.prilavok.tenancy;

import dev.prilavok.kernel.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question in the network's scope that costs one round trip and no transaction: scope and question travel together, and
 * PostgreSQL forgets the scope when it has answered.
 */
@ApplicationScoped
public class NetworkGlance {
    private final Sql sql;

    NetworkGlance(Sql sql) {
        this.sql = sql;
    }

    /**
     * The rows of a question.
     *
     * @throws IllegalStateException inside a transaction, which has a scope of its own
     */
    public <T> List<T> list(String question, Sql.Reads<T> reads, @Nullable Object... values) {
        if (QuarkusTransaction.isActive()) throw new IllegalStateException("a glance is taken outside transactions");
        return sql.listBehind(ScopeHook.NETWORK, question, reads, values);
    }
}
