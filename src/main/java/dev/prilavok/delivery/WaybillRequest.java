package dev.prilavok.delivery;

import dev.prilavok.tenancy.ShopId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier is asked to bring.
 *
 * @param parcel the parcel, one waybill each
 * @param parcelNumber unique in the network; the carrier's order is found again by it
 * @param carrier code of the carrier in the quote that the buyer took
 * @param way courier, pickup or post
 * @param delivery price of the delivery when the kept goods stay below {@code freeFrom}
 * @param freeFrom sum of kept goods from which delivery costs nothing
 * @param trial whether the buyer tries on and keeps a part
 * @param wrap price of the gift wrap, asked for as soon as anything is kept
 * @param cod the most that is collected, delivery and wrap included; zero when everything is paid
 * @param weightGrams the packed parcel
 */
public record WaybillRequest(
        ShopId shop,
        UUID parcel,
        String parcelNumber,
        String carrier,
        String way,
        @Nullable String pointCode,
        UUID city,
        Receiver receiver,
        List<WaybillItem> items,
        Money delivery,
        @Nullable Money freeFrom,
        boolean trial,
        Money cod,
        int weightGrams,
        Locale locale,
        Money wrap) {
    public WaybillRequest {
        if (items.isEmpty()) throw new IllegalArgumentException("an empty parcel goes nowhere");
        items = List.copyOf(items);
    }

    public WaybillRequest(
            ShopId shop,
            UUID parcel,
            String parcelNumber,
            String carrier,
            String way,
            @Nullable String pointCode,
            UUID city,
            Receiver receiver,
            List<WaybillItem> items,
            Money delivery,
            @Nullable Money freeFrom,
            boolean trial,
            Money cod,
            int weightGrams,
            Locale locale) {
        this(
                shop,
                parcel,
                parcelNumber,
                carrier,
                way,
                pointCode,
                city,
                receiver,
                items,
                delivery,
                freeFrom,
                trial,
                cod,
                weightGrams,
                locale,
                Money.zero(cod.getCurrencyUnit()));
    }
}
