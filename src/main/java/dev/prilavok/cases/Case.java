package dev.prilavok.cases;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as it is stored.
 *
 * @param firstDecision what the first of two persons proposes
 * @param takenBy who works on it
 */
public record Case(
        ShopId shop,
        UUID id,
        String number,
        CaseKind kind,
        UUID subject,
        String subjectNumber,
        @Nullable String orderNumber,
        Map<String, String> facts,
        State state,
        Instant openedAt,
        String openedBy,
        @Nullable Instant dueAt,
        @Nullable String firstDecision,
        @Nullable String firstBy,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {
    /** How far a case is. */
    public enum State {
        OPEN,
        DECIDED,
        CLOSED
    }
}
