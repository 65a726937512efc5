package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment.
 *
 * @param subject what is paid for
 * @param number how people call that
 * @param externalId how the provider calls the payment; absent until it has answered
 * @param replaced another one was opened since
 * @param captured what we have of it
 * @param back what of it was asked back, whether it has gone or not
 * @param payUrl where the buyer pays
 * @param fee what the provider kept, known at the settlement
 * @param trouble why it waits or failed
 */
public record Payment(
        ShopId shop,
        UUID id,
        UUID subject,
        String number,
        String provider,
        @Nullable String externalId,
        PaymentState state,
        boolean replaced,
        Money amount,
        Money captured,
        Money back,
        String description,
        String returnUrl,
        @Nullable String payUrl,
        String locale,
        String startedBy,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant capturedAt,
        @Nullable Instant settledAt,
        @Nullable String settlement,
        @Nullable Money fee,
        @Nullable String trouble,
        int attempts,
        @Nullable Instant nextTry) {
    /** What of it is ours and was not asked back. */
    public Money left() {
        return captured.minus(back);
    }

    @Override
    public String toString() {
        return "Payment(" + id + " " + state + ")";
    }
}
