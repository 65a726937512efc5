package dev.prilavok.ledger;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One posting of a kind, as its franchisee reads it: a plus is theirs. */
public record KindEntry(
        UUID journal,
        String source,
        Instant at,
        @Nullable String reason,
        @Nullable UUID subject,
        Money amount) {}
