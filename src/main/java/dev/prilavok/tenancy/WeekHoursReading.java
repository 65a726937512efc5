package dev.prilavok.tenancy;

import dev.prilavok.tenancy.WeekHours.Hours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands days and hours that people write in Russian or English; what it does not understand whole, it leaves to people. */
final class WeekHoursReading {
    private static final int DAY = 24 * 60;
    private static final int LONGEST = 200;
    private static final Pattern TOKEN = Pattern.compile(
            "(\\d{1,2})([:.](\\d{2}))?-(\\d{1,2})([:.]\\d{2})?|([a-zа-я]+)(-[a-zа-я]+)?|([\\s,;.]+)|(.)");
    private static final List<String> RUSSIAN = List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");
    private static final List<String> RUSSIAN_WHOLE =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");

    private final String words;
    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    private Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private boolean timed;

    WeekHoursReading(String words) {
        this.words = words.length() > LONGEST ? "" : plain(words);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\s*[–—−]\\s*|\\s+-\\s*|-\\s+", "-")
                .replaceAll("(?:с|from)\\s+(\\d{1,2}(?:[:.]\\d{2})?)\\s+(?:до|to|until|till)\\s+(?=\\d)", "$1-")
                .replaceAll("(?:с|from)\\s+([a-zа-я]+)\\s+(?:по|to)\\s+(?=[a-zа-я])", "$1-")
                .replaceAll("каждый день|ежедневно|без выходных|every day|daily", "mo-su")
                .replaceAll("по будням|будни|weekdays", "mo-fr")
                .replaceAll("по выходным|выходные|weekends", "sa-su")
                .replaceAll("круглосуточно|24/7|24 часа|around the clock", "0:00-24:00");
    }

    Optional<WeekHours> read() {
        var tokens = TOKEN.matcher(words).results().toList();
        for (var token : tokens) if (!take(token)) return Optional.empty();
        if (!timed || tokens.isEmpty()) return Optional.empty();
        return Optional.of(new WeekHours(week));
    }

    private boolean take(MatchResult token) {
        if (token.group(8) != null) return true;
        if (token.group(9) != null) return false;
        return token.group(6) == null
                ? hours(token)
                : days(
                        token.group(6),
                        token.group(7) == null ? null : token.group(7).substring(1));
    }

    private boolean days(String first, @Nullable String last) {
        if (first.startsWith("выходн") || first.startsWith("закрыт") || first.equals("closed")) return closed();
        var from = day(first);
        var to = last == null ? from : day(last);
        if (from == null || to == null) return false;
        if (timed) days = EnumSet.noneOf(DayOfWeek.class);
        timed = false;
        for (var day = from; ; day = day.plus(1)) {
            days.add(day);
            if (day == to) break;
        }
        for (var day : days) week.put(day, List.of());
        return true;
    }

    private boolean closed() {
        timed = true;
        return !days.isEmpty();
    }

    private boolean hours(MatchResult token) {
        var from = minutes(token.group(1), token.group(3));
        var until = minutes(
                token.group(4), token.group(5) == null ? null : token.group(5).substring(1));
        if (from >= until || until > DAY) return false;
        if (days.isEmpty()) days = EnumSet.allOf(DayOfWeek.class);
        timed = true;
        for (var day : days) {
            var all = new ArrayList<>(week.getOrDefault(day, List.of()));
            if (all.stream().anyMatch(other -> from < other.until() && other.from() < until)) return false;
            all.add(new Hours(from, until));
            all.sort(Comparator.comparingInt(Hours::from));
            week.put(day, all);
        }
        return true;
    }

    private static int minutes(String hour, @Nullable String minute) {
        var minutes = minute == null ? 0 : Integer.parseInt(minute);
        return minutes > 59 ? DAY + 1 : Integer.parseInt(hour) * 60 + minutes;
    }

    private static @Nullable DayOfWeek day(String word) {
        for (var day : DayOfWeek.values()) {
            var at = day.ordinal();
            var english = day.name().toLowerCase(Locale.ROOT);
            var whole = RUSSIAN_WHOLE.get(at);
            if (word.equals(RUSSIAN.get(at))
                    || word.length() > 2 && isForm(word, whole)
                    || word.length() > 1 && english.startsWith(word)) return day;
        }
        return null;
    }

    // "среда", "среду", "суббота", "субботу"
    private static boolean isForm(String word, String whole) {
        return word.equals(whole)
                || word.length() >= whole.length() - 1 && word.startsWith(whole.substring(0, whole.length() - 1));
    }
}
