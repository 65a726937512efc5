package dev.prilavok.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A page of an account's movements and what stands there now. */
public record AccountEntries(
        Account account,
        Money balance,
        List<Entry> entries,
        @Nullable String next) {
    /**
     * One posting as the account sees it.
     *
     * @param amount positive for a debit
     * @param other the account on the other side
     */
    public record Entry(
            UUID journal,
            int no,
            String source,
            String event,
            String kind,
            Account other,
            Money amount,
            Instant occurredAt,
            Instant effectiveAt,
            Instant recordedAt,
            @Nullable YearMonth origin,
            @Nullable UUID subject,
            @Nullable Integer line,
            @Nullable String reason) {}
}
