package dev.prilavok.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/**
 * What postings about one subject come to on some accounts.
 *
 * @param at when the last of them counts
 * @param byKind a credit is positive: these are somebody's earnings
 */
public record SubjectSums(UUID subject, Instant at, Map<String, Money> byKind) {
    /** All of it together. */
    public Money sum() {
        return Money.total(byKind.values());
    }
}
