package dev.prilavok.delivery;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier agreed to bring.
 *
 * @param carrier code of who brings it: own-courier, cdek, russianpost
 * @param carrierId the carrier's own key of the order
 * @param trackingNumber number that the buyer may ask the carrier by
 * @param trouble code of why there is no number yet, or why there will be none; {@link #say} makes a sentence of it
 */
public record Waybill(
        UUID parcel,
        String carrier,
        State state,
        @Nullable String carrierId,
        @Nullable String trackingNumber,
        @Nullable String trouble) {
    /** Whether our own couriers bring it: their cash is ours, a carrier's is a debt. */
    public static boolean isOwn(String carrier) {
        return carrier.equals(CarrierChoice.OWN);
    }

    /** What people call a carrier. */
    public static String title(String carrier, Locale locale) {
        return CarrierTexts.title(carrier, locale);
    }

    /** REQUESTED until the carrier answered; VOID when it was called off. */
    public enum State {
        REQUESTED,
        BOOKED,
        REFUSED,
        VOID
    }

    /** The trouble as a sentence for the office, null when there is none. */
    public @Nullable String say(Locale locale) {
        return trouble == null ? null : CarrierTexts.trouble(trouble, carrier, locale);
    }
}
