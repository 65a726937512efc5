package dev.prilavok.tenancy;

import dev.prilavok.kernel.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days of a week and the hours of each, in order; a day without hours is one when nobody is there. */
public record WeekHours(Map<DayOfWeek, List<Hours>> days) {
    private static final int DAYS = 7;

    /** From a minute of the day until another one, at most until midnight. */
    public record Hours(int from, int until) {
        private static final int HOUR = 60;

        public String fromShown() {
            return shown(from);
        }

        public String untilShown() {
            return shown(until);
        }

        /** "10:00–20:00". */
        public String shown() {
            return fromShown() + "–" + untilShown();
        }

        private static String shown(int minutes) {
            return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
        }
    }

    public WeekHours {
        var all = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) all.put(day, List.copyOf(days.getOrDefault(day, List.of())));
        days = Collections.unmodifiableMap(all);
    }

    /** What people write: "пн–пт 10:00–20:00, сб с 11 до 17", "Mo-Su 10:00-21:00"; empty when it is anything else. */
    public static Optional<WeekHours> read(String words) {
        return new WeekHoursReading(words).read();
    }

    /** The hours of a day. */
    public List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The week in a line, as it is read again: "пн–пт 10:00–20:00, сб 11:00–17:00"; empty when nobody is ever there. */
    public String line(Locale locale) {
        var parts = new ArrayList<String>();
        var first = 1;
        while (first <= DAYS) {
            var hours = on(DayOfWeek.of(first));
            var last = first;
            while (last < DAYS && on(DayOfWeek.of(last + 1)).equals(hours)) last++;
            if (!hours.isEmpty()) parts.add(days(first, last, locale) + " " + told(hours));
            first = last + 1;
        }
        return String.join(", ", parts);
    }

    private static String days(int first, int last, Locale locale) {
        if (first == 1 && last == DAYS)
            return Texts.of(WeekMessages.class, locale).daily();
        return first == last ? day(first, locale) : day(first, locale) + "–" + day(last, locale);
    }

    private static String day(int day, Locale locale) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, locale);
    }

    private static String told(List<Hours> hours) {
        return hours.stream().map(Hours::shown).collect(Collectors.joining(" "));
    }
}
