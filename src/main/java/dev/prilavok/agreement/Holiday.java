package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import java.time.LocalDate;

/**
 * Days on which an order is placed with less royalty.
 *
 * @param to the last of the days
 * @param percent the most that is charged for an order of these days
 */
public record Holiday(LocalDate from, LocalDate to, Percent percent) {
    public Holiday {
        if (to.isBefore(from)) throw new IllegalArgumentException("a holiday ends before it begins");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean isFree() {
        return percent.basisPoints() == 0;
    }
}
