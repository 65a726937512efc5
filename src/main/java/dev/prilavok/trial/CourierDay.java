package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.order.Tender;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A courier's day: what is done and the money to hand in.
 *
 * @param cash sums by currency, as shown
 */
record CourierDay(List<Row> rows, List<String> cash, List<String> card) {
    /** A parcel that is done. */
    record Row(String number, String state, @Nullable String collected) {}

    static CourierDay of(List<ParcelView> done, Map<UUID, TrialReport> doors, ParcelMessages say, Locale locale) {
        return new CourierDay(
                done.stream()
                        .map(parcel -> new Row(
                                parcel.number(), say.state(parcel.state()), shown(doors.get(parcel.id()), locale)))
                        .toList(),
                sums(doors, Tender.CASH, locale),
                sums(doors, Tender.CARD, locale));
    }

    private static @Nullable String shown(@Nullable TrialReport door, Locale locale) {
        return door == null || door.collected() == null ? null : Moneys.shown(door.collected(), locale);
    }

    private static List<String> sums(Map<UUID, TrialReport> doors, Tender tender, Locale locale) {
        var sums = doors.values().stream()
                .filter(door -> door.tender() == tender && door.collected() != null)
                .map(TrialReport::collected)
                .collect(Collectors.toMap(
                        money -> money.getCurrencyUnit().getCode(), money -> money, Money::plus, TreeMap::new));
        return sums.values().stream().map(sum -> Moneys.shown(sum, locale)).toList();
    }
}
