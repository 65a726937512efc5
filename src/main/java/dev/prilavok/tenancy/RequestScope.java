package dev.prilavok.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scope of the running HTTP request. */
@RequestScoped
public class RequestScope {
    private Scope.@Nullable Seen seen;

    Optional<Scope.Seen> seen() {
        return Optional.ofNullable(seen);
    }

    /** The request serves one shop. */
    public void becomes(Shop shop) {
        seen = new Scope.Seen(shop.id(), shop.franchisee());
    }

    /** The request serves head office. */
    public void becomesNetwork() {
        seen = Scope.Seen.NETWORK;
    }
}
