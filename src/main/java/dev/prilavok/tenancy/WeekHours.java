package dev.prilavok.tenancy;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days of a week and the hours of each, in order; a day without hours is one when nobody is there. */
public record WeekHours(Map<DayOfWeek, List<Hours>> days) {
    /** From a minute of the day until another one, at most until midnight. */
    public record Hours(int from, int until) {
        private static final int HOUR = 60;

        public String fromShown() {
            return shown(from);
        }

        public String untilShown() {
            return shown(until);
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
}
