package dev.prilavok.storefront;

import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opening hours in the reader's language: the week in a line, and what he most wants to know of it now. */
record ShownHours(WeekHours week, Locale locale) {
    private static final int DAYS = 7;
    private static final int HOUR = 60;

    private HoursMessages say() {
        return Texts.of(HoursMessages.class, locale);
    }

    /** "пн–пт 10:00–20:00, сб 11:00–17:00". */
    String line() {
        return week.line(locale);
    }

    private String day(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, locale);
    }

    /** "сегодня до 20:00"; null when nobody is ever there. */
    @Nullable
    String now(LocalDateTime there) {
        var minute = there.getHour() * HOUR + there.getMinute();
        for (var hours : week.on(there.getDayOfWeek())) {
            if (minute < hours.from()) return say().todayFrom(hours.fromShown());
            if (minute < hours.until()) return say().todayUntil(hours.untilShown());
        }
        for (var later = 1; later <= DAYS; later++) {
            var day = there.getDayOfWeek().plus(later);
            if (week.on(day).isEmpty()) continue;
            var from = week.on(day).get(0).fromShown();
            return later == 1 ? say().tomorrowFrom(from) : say().dayFrom(day(day.getValue()), from);
        }
        return null;
    }

    /** The week in the words of schema.org. */
    List<Map<String, Object>> forMachines() {
        var all = new ArrayList<Map<String, Object>>();
        for (var day : DayOfWeek.values())
            for (var hours : week.on(day)) {
                var one = new LinkedHashMap<String, Object>();
                one.put("@type", "OpeningHoursSpecification");
                one.put("dayOfWeek", "https://schema.org/" + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
                one.put("opens", hours.fromShown());
                // midnight at the end of a day has no other writing there
                one.put("closes", hours.untilShown().equals("24:00") ? "23:59" : hours.untilShown());
                all.add(one);
            }
        return all;
    }
}
