package dev.prilavok.delivery;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One way to bring one parcel: exact price, promised days in the buyer's zone, and what the way allows.
 *
 * @param price the full price; {@link #due} says what is left of it when the kept goods reach the threshold
 * @param freeFrom the sum of kept goods from which delivery costs nothing
 * @param codLimit the most that this way may collect, delivery included; absent when it collects nothing
 * @param source whose price and term these are: our tariff tables', or the carrier's own calculator's
 */
public record DeliveryQuote(
        String carrier,
        String way,
        @Nullable String pointCode,
        String title,
        Money price,
        @Nullable Money freeFrom,
        LocalDate earliest,
        LocalDate latest,
        boolean trial,
        boolean cod,
        @Nullable Money codLimit,
        Source source) {
    /** Where a price and a term come from. */
    public enum Source {
        TABLE,
        CARRIER
    }

    public DeliveryQuote {
        // quotes that were kept before the carrier was asked say nothing of it
        source = Objects.requireNonNullElse(source, Source.TABLE);
    }

    /** By the tariff tables. */
    public DeliveryQuote(
            String carrier,
            String way,
            @Nullable String pointCode,
            String title,
            Money price,
            @Nullable Money freeFrom,
            LocalDate earliest,
            LocalDate latest,
            boolean trial,
            boolean cod,
            @Nullable Money codLimit) {
        this(carrier, way, pointCode, title, price, freeFrom, earliest, latest, trial, cod, codLimit, Source.TABLE);
    }

    /** What delivery costs the buyer who keeps goods for this sum; who keeps nothing pays nothing. */
    public Money due(Money kept) {
        var free = kept.isZero() || (freeFrom != null && !kept.isLessThan(freeFrom));
        return free ? Money.zero(price.getCurrencyUnit()) : price;
    }
}
