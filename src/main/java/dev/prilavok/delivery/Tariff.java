package dev.prilavok.delivery;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one way costs and allows in one zone, in one currency.
 *
 * @param fromPopulation towns smaller than this are not served
 * @param slowBelow towns smaller than this wait {@code slowDays} longer
 * @param codLimit the most the carrier collects from a buyer; absent when it collects nothing
 * @param trialUnits the most units that a buyer may try on at once; 0 where nobody waits
 * @param steps price by the heaviest parcel in grams that it still covers
 */
record Tariff(
        String way,
        int fromPopulation,
        int daysFrom,
        int daysTo,
        int slowBelow,
        int slowDays,
        LocalTime cutoff,
        Set<DayOfWeek> dispatchDays,
        Set<DayOfWeek> deliveryDays,
        @Nullable Money codLimit,
        int trialUnits,
        @Nullable Money freeFrom,
        NavigableMap<Integer, Money> steps) {

    boolean serves(City city) {
        return city.population() >= fromPopulation;
    }

    int heaviest() {
        return steps.lastKey();
    }

    /** The price of the first step that carries this weight; empty when the parcel is too heavy. */
    Optional<Money> price(int grams) {
        return Optional.ofNullable(steps.ceilingEntry(grams)).map(step -> step.getValue());
    }

    int slower(City city) {
        return city.population() < slowBelow ? slowDays : 0;
    }
}
