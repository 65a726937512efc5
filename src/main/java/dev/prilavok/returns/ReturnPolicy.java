package dev.prilavok.returns;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What the law of a country gives a buyer.
 *
 * @param windowDays days after the day of receipt
 * @param uninformedMonths the window when nobody told the buyer in writing how to return
 * @param uninformedDays days that the window is longer by in that case, where the law counts so
 * @param refundDays days after the day on which the buyer asked
 * @param withholdCarriage what the way back costs is taken off a refund for goods without a fault
 * @param deliveryBack the way there is paid back when the whole order comes back
 * @param twoSteps the buyer states the withdrawal and confirms it
 */
public record ReturnPolicy(
        String jurisdiction,
        Set<String> countries,
        int windowDays,
        int uninformedMonths,
        int uninformedDays,
        int refundDays,
        boolean withholdCarriage,
        boolean deliveryBack,
        boolean twoSteps,
        Hygiene hygiene) {
    /** Whether things that are worn next to the skin come back. */
    public enum Hygiene {
        ALLOWED,
        /** Only while their wrapping is closed. */
        SEALED,
        NEVER
    }

    /** The last day on which the buyer may ask. Days are counted from the one after the receipt, where the buyer is. */
    public LocalDate lastDay(Instant received, ZoneId zone, boolean informed) {
        var day = LocalDate.ofInstant(received, zone);
        if (informed) return workingDay(day.plusDays(windowDays));
        if (uninformedMonths > 0) return workingDay(day.plusMonths(uninformedMonths));
        return workingDay(day.plusDays(windowDays + (long) uninformedDays));
    }

    /** The end of the day by which the money has to be back. */
    public Instant refundBy(Instant asked, ZoneId zone) {
        return LocalDate.ofInstant(asked, zone)
                .plusDays(refundDays + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    // A term that ends on a Saturday or Sunday ends with the next working day.
    private static LocalDate workingDay(LocalDate day) {
        var next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY)
            next = next.plusDays(1);
        return next;
    }
}
