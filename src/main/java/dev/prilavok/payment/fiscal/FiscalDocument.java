package dev.prilavok.payment.fiscal;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is stored.
 *
 * @param providerId the registrar's key, once it was taken in
 * @param fiscalNumber what proves that it is registered
 * @param attempt how often it was refused
 * @param tries questions without an answer since
 * @param nextAt when it is tried again by itself; absent when it is not
 * @param trouble code of what keeps it
 */
public record FiscalDocument(
        ShopId shop,
        UUID id,
        UUID order,
        String orderNumber,
        FiscalType type,
        FiscalState state,
        String source,
        UUID sourceId,
        Money total,
        Settled settled,
        List<FiscalLine> lines,
        @Nullable FiscalAgent agent,
        @Nullable String payment,
        @Nullable UUID corrects,
        @Nullable String providerId,
        @Nullable String fiscalNumber,
        int attempt,
        int tries,
        @Nullable Instant nextAt,
        @Nullable String trouble,
        @Nullable String byHand,
        Instant requiredAt,
        Instant changedAt) {
    /** The same for every question about one attempt, so that a repeated one registers nothing twice. */
    public String key() {
        return id + "-" + attempt;
    }

    /** Whether anybody may have it already. */
    boolean mayBeOut() {
        return providerId != null || tries > 0;
    }
}
