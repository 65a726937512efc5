package dev.prilavok.payment;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes money from buyers for us. Every question may be asked again with the same key and is done once.
 *
 * <p>Each method throws {@link ProviderTrouble} when nobody knows what became of the question, and {@link ProviderRefused} when the
 * provider understood it and said no.
 */
public interface PaymentProvider {
    /** Its short name, as the books and the addresses say it. */
    String code();

    /** Whether there is a contract, or somebody who stands in for it. */
    boolean isReady();

    boolean takes(CurrencyUnit currency);

    /** Opens a payment. */
    Charge create(Asked asked);

    Charge read(String externalId);

    /** Takes what the buyer has agreed to. */
    Charge capture(String externalId, UUID key, Money amount);

    /** Lets go of what the buyer has agreed to. */
    Charge cancel(String externalId, UUID key);

    /** Gives back a part of a payment, or all of it. */
    Back refund(AskedBack asked);

    Back readRefund(String externalId);

    /**
     * A payment to be opened.
     *
     * @param key names it for ever; the provider opens one for it
     */
    record Asked(UUID key, Money amount, String number, String description, String returnUrl, Locale locale) {}

    /** Money to be given back. */
    record AskedBack(UUID key, String payment, Money amount, String description) {}

    /** What a provider says of a payment. */
    enum Step {
        PENDING,
        AUTHORIZED,
        CAPTURED,
        CANCELLED
    }

    /** What a provider says of money that goes back. */
    enum BackStep {
        PENDING,
        PAID,
        REFUSED
    }

    /**
     * A payment as its provider tells it.
     *
     * @param key our own key of it, when the provider remembers it
     * @param payUrl where the buyer pays
     * @param why why it was cancelled, in the provider's word
     * @param original the answer as it came
     */
    record Charge(
            String id,
            @Nullable UUID key,
            Step step,
            Money amount,
            @Nullable String payUrl,
            @Nullable String why,
            @Nullable Instant at,
            String original) {}

    /** Money that goes back, as its provider tells it. */
    record Back(
            String id,
            String payment,
            BackStep step,
            Money amount,
            @Nullable String why,
            @Nullable Instant at,
            String original) {}
}
