package dev.prilavok.delivery;

import java.util.Locale;
import java.util.Map;

/** Opening hours as the tables write them ("Mo-Fr 10:00-20:00; Sa 11:00-17:00") and as a person reads them. */
public record OpeningHours(String written) {
    private static final Map<String, String> RUSSIAN =
            Map.of("Mo", "пн", "Tu", "вт", "We", "ср", "Th", "чт", "Fr", "пт", "Sa", "сб", "Su", "вс");
    private static final Map<String, String> ENGLISH =
            Map.of("Mo", "Mon", "Tu", "Tue", "We", "Wed", "Th", "Thu", "Fr", "Fri", "Sa", "Sat", "Su", "Sun");

    public String shown(Locale locale) {
        var russian = City.russian(locale);
        var text = written.replace("Mo-Su", russian ? "ежедневно" : "daily");
        for (var day : (russian ? RUSSIAN : ENGLISH).entrySet()) text = text.replace(day.getKey(), day.getValue());
        return text.replace(";", ",").replace('-', '–');
    }
}
