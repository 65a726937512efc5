package dev.prilavok.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days on which a warehouse hands over or a courier comes: days of the week without the country's holidays. */
record WorkingDays(Set<DayOfWeek> week, Set<MonthDay> holidays) {
    private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    /** From "Mo-Sa" as the tariff table writes it. */
    static Set<DayOfWeek> week(String written) {
        var ends = written.split("-");
        return EnumSet.range(day(ends[0]), day(ends[ends.length - 1]));
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }

    boolean includes(LocalDate day) {
        return week.contains(day.getDayOfWeek()) && !holidays.contains(MonthDay.from(day));
    }

    LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!includes(next)) next = next.plusDays(1);
        return next;
    }
}
