package dev.prilavok.royalty.statements;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A franchisee does not agree with one line of a statement.
 *
 * @param line the line's amount as the statement shows it
 * @param proposed what the first person of head office would add to the franchisee's balance
 * @param correction what was added to it; a debit when negative
 */
public record Dispute(
        UUID id,
        FranchiseeId franchisee,
        UUID statement,
        String number,
        UUID journal,
        int no,
        Money line,
        State state,
        String reason,
        String evidence,
        Instant openedAt,
        String openedBy,
        Instant dueAt,
        @Nullable String decision,
        @Nullable Money proposed,
        @Nullable String proposedBy,
        @Nullable Money correction,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {
    /** How far a dispute is. */
    public enum State {
        OPEN,
        /** The line stays. */
        UPHELD,
        /** A journal of the open month puts it right. */
        CORRECTED,
        WITHDRAWN
    }
}
