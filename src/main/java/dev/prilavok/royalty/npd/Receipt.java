package dev.prilavok.royalty.npd;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt for a payout.
 *
 * @param message the question that the tax office has not answered yet
 * @param number what the tax office calls it
 * @param cancel why it is to be taken back: REFUND or REGISTRATION_MISTAKE
 */
public record Receipt(
        UUID id,
        FranchiseeId franchisee,
        UUID payout,
        String inn,
        Money money,
        boolean beforePayout,
        ReceiptState state,
        Instant operationAt,
        Instant due,
        @Nullable String message,
        @Nullable String number,
        @Nullable String link,
        int tries,
        @Nullable String trouble,
        @Nullable String cancel) {
    boolean mayBeCancelled() {
        return cancel == null && state != ReceiptState.CANCELLED && state != ReceiptState.REFUND_ISSUED;
    }

    boolean isOverdue(Instant now) {
        return cancel == null && state.isOpen() && now.isAfter(due);
    }
}
