package dev.prilavok.fulfilment;

import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One parcel as it is stored.
 *
 * @param due what is collected when everything in it is kept
 * @param courier login of our own courier who has it
 * @param storedUntil the last moment at the pickup point before it goes back
 * @param heardAt the last time anybody said anything about it
 */
public record ParcelView(
        ShopId shop,
        UUID id,
        String number,
        UUID order,
        OrderNumber orderNumber,
        @Nullable UUID wave,
        ParcelState state,
        Instant since,
        String carrier,
        String way,
        @Nullable String point,
        UUID city,
        String deliveryTitle,
        LocalDate promisedFrom,
        LocalDate promisedTo,
        boolean trial,
        boolean gift,
        int units,
        int weightGrams,
        Money due,
        int attempts,
        @Nullable String attemptReason,
        @Nullable LocalDate nextAttempt,
        @Nullable String nextInterval,
        @Nullable Instant storedUntil,
        @Nullable UUID manifest,
        @Nullable String courier,
        @Nullable String trackingNumber,
        @Nullable Instant handedOverAt,
        Instant heardAt,
        List<ParcelLine> lines) {

    /** The line of a number. */
    public ParcelLine line(int no) {
        return lines.stream().filter(line -> line.no() == no).findFirst().orElseThrow();
    }

    /** Everything is picked that the parcel is to hold. */
    public boolean isPicked() {
        return lines.stream().allMatch(line -> line.left() == 0);
    }

    ParcelView with(List<ParcelLine> found) {
        return new ParcelView(
                shop,
                id,
                number,
                order,
                orderNumber,
                wave,
                state,
                since,
                carrier,
                way,
                point,
                city,
                deliveryTitle,
                promisedFrom,
                promisedTo,
                trial,
                gift,
                units,
                weightGrams,
                due,
                attempts,
                attemptReason,
                nextAttempt,
                nextInterval,
                storedUntil,
                manifest,
                courier,
                trackingNumber,
                handedOverAt,
                heardAt,
                found);
    }
}
