package dev.prilavok.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a transaction sees: one shop's or the network's. Set once where the transaction starts, from the host, the login or a
 * job's argument; a transaction without a scope is refused by the database.
 */
@ApplicationScoped
public class Scope {
    private static final ThreadLocal<Deque<Seen>> EXPLICIT = ThreadLocal.withInitial(ArrayDeque::new);

    /** What a transaction sees; the network when no shop is named. */
    record Seen(@Nullable ShopId shop, @Nullable FranchiseeId franchisee) {
        static final Seen NETWORK = new Seen(null, null);
    }

    private final Shops shops;
    private final RequestScope request;

    Scope(Shops shops, RequestScope request) {
        this.shops = shops;
        this.request = request;
    }

    /**
     * Does the work in a transaction that sees one shop; joins the running one when it sees the same shop.
     *
     * @throws IllegalStateException inside a transaction of another scope
     */
    public <T> T shop(ShopId shop, Supplier<T> work) {
        return in(new Seen(shop, shops.get(shop).franchisee()), work);
    }

    /** Does the work in a transaction that sees one shop. */
    public void shop(ShopId shop, Runnable work) {
        shop(shop, () -> {
            work.run();
            return true;
        });
    }

    /** Does the work in a transaction that reads every shop's lists and writes what belongs to the network. */
    public <T> T network(Supplier<T> work) {
        return in(Seen.NETWORK, work);
    }

    /** Does the work in a transaction of the network. */
    public void network(Runnable work) {
        network(() -> {
            work.run();
            return true;
        });
    }

    private <T> T in(Seen wanted, Supplier<T> work) {
        if (QuarkusTransaction.isActive()) {
            if (!wanted.equals(current().orElse(null)))
                throw new IllegalStateException("a transaction of another scope is running");
            return work.get();
        }
        EXPLICIT.get().push(wanted);
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            EXPLICIT.get().pop();
        }
    }

    /** The scope that a transaction started now would have. */
    Optional<Seen> current() {
        var explicit = EXPLICIT.get().peek();
        if (explicit != null) return Optional.of(explicit);
        return Arc.container().requestContext().isActive() ? request.seen() : Optional.empty();
    }
}
