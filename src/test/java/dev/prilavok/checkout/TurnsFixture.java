package dev.prilavok.checkout;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes every turn away, as a crowd does that orders at this moment. */
@ApplicationScoped
public class TurnsFixture {
    private final Turns turns;
    private final CheckoutConfig config;

    TurnsFixture(Turns turns, CheckoutConfig config) {
        this.turns = turns;
        this.config = config;
    }

    /** Nobody's turn comes until this is closed. */
    public Crowd crowd() {
        var places = config.turns().atOnce();
        turns.free().acquireUninterruptibly(places);
        return () -> turns.free().release(places);
    }

    /** Ends the crowd. */
    public interface Crowd extends AutoCloseable {
        @Override
        void close();
    }
}
