package dev.prilavok.cash.desk;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** What a courier brought, and what he had to bring. */
public record HandIn(UUID id, String courier, int parcels, Money expected, Money counted, Instant at, String by) {
    /** What stands against him. */
    public Money missing() {
        return expected.minus(counted);
    }
}
