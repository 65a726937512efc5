package dev.prilavok.tenancy;

import dev.prilavok.tenancy.WeekHours.Hours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day of the week as a form asks for it: from, until, or closed; hours stay as they were typed. */
public record WeekRow(DayOfWeek day, String from, String until, boolean closed) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final int HOUR = 60;
    private static final int MIDNIGHT = 24 * HOUR;

    static WeekRow of(DayOfWeek day, List<Hours> hours, Hours usual) {
        var shown = hours.isEmpty() ? usual : hours.get(0);
        // a browser's field of time has no 24:00
        var until = shown.until() == MIDNIGHT ? "00:00" : shown.untilShown();
        return new WeekRow(day, shown.fromShown(), until, hours.isEmpty());
    }

    static WeekRow read(DayOfWeek day, Function<String, @Nullable String> sent) {
        var name = name(day);
        return new WeekRow(
                day,
                WeekForm.typed(sent, name + "-from"),
                WeekForm.typed(sent, name + "-until"),
                !WeekForm.typed(sent, name + "-closed").isEmpty());
    }

    private static String name(DayOfWeek day) {
        return WeekForm.NAME + "-" + day.getValue();
    }

    /** What the names of its fields begin with. */
    public String name() {
        return name(day);
    }

    Map<String, String> fields() {
        return Map.of(name() + "-from", from, name() + "-until", until, name() + "-closed", closed ? "yes" : "");
    }

    /** Whether it says neither that the day is off nor when it begins and ends. */
    public boolean torn() {
        return !closed && hours().isEmpty();
    }

    Optional<Hours> hours() {
        var first = minutes(from);
        var last = minutes(until);
        if (closed || first.isEmpty() || last.isEmpty()) return Optional.empty();
        var end = last.getAsInt() == 0 ? MIDNIGHT : last.getAsInt();
        return end > MIDNIGHT || first.getAsInt() >= end
                ? Optional.empty()
                : Optional.of(new Hours(first.getAsInt(), end));
    }

    private static OptionalInt minutes(String typed) {
        var time = TIME.matcher(typed);
        if (!time.matches()) return OptionalInt.empty();
        var minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return minutes < HOUR ? OptionalInt.of(Integer.parseInt(time.group(1)) * HOUR + minutes) : OptionalInt.empty();
    }
}
