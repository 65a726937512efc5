package dev.prilavok.delivery.russianpost;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Hours of a post office as our tables write them: days of one length together. */
final class PostHours {
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final int MINUTES = 5;

    private PostHours() {}

    static String of(JsonNode week) {
        var found = new ArrayList<String>();
        for (var first = 0; first < DAYS.size(); first++) {
            var hours = hours(week, first);
            var last = first;
            while (last + 1 < DAYS.size() && hours(week, last + 1).equals(hours)) last++;
            var days = first == last ? DAYS.get(first) : DAYS.get(first) + "-" + DAYS.get(last);
            if (!hours.isEmpty()) found.add(days + " " + hours);
            first = last;
        }
        return String.join("; ", found);
    }

    private static String hours(JsonNode week, int day) {
        for (var one : week)
            if (one.path("weekday-id").asInt() == day + 1
                    && one.path("begin-worktime").asText().length() >= MINUTES)
                return one.path("begin-worktime").asText().substring(0, MINUTES) + "-"
                        + one.path("end-worktime").asText().substring(0, MINUTES);
        return "";
    }
}
