package dev.prilavok.kernel;

import jakarta.enterprise.context.ApplicationScoped;

/** All tests come from one address, so they begin with a clean record. */
@ApplicationScoped
public class Limits {
    private final RateLimit rateLimit;

    Limits(RateLimit rateLimit) {
        this.rateLimit = rateLimit;
    }

    /** Forgets every try so far. */
    public void forget() {
        rateLimit.forget();
    }
}
