package dev.prilavok.tenancy;

import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.WeekHours.Hours;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours as a form asks for them: a row for each day, or words where a row would not do.
 *
 * @param wordy whether the words count and not the rows
 */
public record WeekForm(boolean wordy, String words, List<WeekRow> rows) {
    /** The field that mistakes are told at. */
    public static final String NAME = "hours";

    private static final String WAY = NAME + "-way";

    /** The form of what a shop says now; words that rows cannot tell whole stay words. */
    public static WeekForm of(@Nullable String hours) {
        var words = hours == null ? "" : hours;
        var week = WeekHours.read(words);
        var told = week.filter(WeekForm::fitsRows);
        var usual = usual(week);
        var rows = Arrays.stream(DayOfWeek.values())
                .map(day -> WeekRow.of(day, told.map(one -> one.on(day)).orElse(List.of()), usual))
                .toList();
        return new WeekForm(!words.isBlank() && told.isEmpty(), words, rows);
    }

    private static boolean fitsRows(WeekHours week) {
        return week.days().values().stream().allMatch(hours -> hours.size() < 2);
    }

    // a day off offers the hours of the other days, so that one click opens it
    private static Hours usual(Optional<WeekHours> week) {
        return week.flatMap(one -> one.days().values().stream()
                        .filter(hours -> hours.size() == 1)
                        .map(hours -> hours.get(0))
                        .findFirst())
                .orElse(new Hours(10 * 60, 20 * 60));
    }

    /** The form as it was sent; one without rows is one of words. */
    public static WeekForm read(Function<String, @Nullable String> sent) {
        var rows = Arrays.stream(DayOfWeek.values())
                .map(day -> WeekRow.read(day, sent))
                .toList();
        return new WeekForm(!"days".equals(sent.apply(WAY)), typed(sent, NAME), rows);
    }

    static String typed(Function<String, @Nullable String> sent, String name) {
        var value = sent.apply(name);
        return value == null ? "" : value.strip();
    }

    /** Whether a field of a form is one of this form's rows. */
    public static boolean has(String field) {
        return field.startsWith(NAME + "-");
    }

    /** All fields by their names, as they would be sent. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put(NAME, words);
        fields.put(WAY, wordy ? "words" : "days");
        rows.forEach(row -> fields.putAll(row.fields()));
        return fields;
    }

    /** The same with Monday's hours on the other days until Friday. */
    public WeekForm likeMonday() {
        var monday = rows.get(0);
        UnaryOperator<WeekRow> copied = row -> row.day().compareTo(DayOfWeek.SATURDAY) < 0
                ? new WeekRow(row.day(), monday.from(), monday.until(), monday.closed())
                : row;
        return new WeekForm(wordy, words, rows.stream().map(copied).toList());
    }

    /**
     * What the shop will say; the words that it says now when they mean the same week.
     *
     * @param locale whose names of days are written
     */
    public @Nullable String hours(@Nullable String now, Locale locale) {
        if (wordy) return words.isEmpty() ? null : words;
        var days = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var row : rows) days.put(row.day(), row.hours().map(List::of).orElse(List.of()));
        var week = new WeekHours(days);
        if (now != null && WeekHours.read(now).filter(week::equals).isPresent()) return now;
        var line = week.line(locale);
        return line.isEmpty() ? null : line;
    }

    /** @throws BrandRefused naming the days whose hours are none, and everything else that is wrong with the look */
    public void check(ShopLook look) {
        var torn =
                wordy ? List.<WeekRow>of() : rows.stream().filter(WeekRow::torn).toList();
        if (torn.isEmpty()) return;
        var mistakes = BrandCheck.mistakes(look);
        mistakes.put(NAME, (say, locale) -> told(torn, Texts.of(WeekMessages.class, locale)));
        throw new BrandRefused(mistakes);
    }

    private static String told(List<WeekRow> torn, WeekMessages say) {
        return say.torn(torn.stream().map(row -> say.day(row.day())).collect(Collectors.joining(", ")));
    }
}
