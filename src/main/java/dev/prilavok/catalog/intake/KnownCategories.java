package dev.prilavok.catalog.intake;

import static java.util.Locale.ROOT;

import dev.prilavok.catalog.GarmentKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the categories of a feed are kept, by the number that the feed gives them and by their path of names. */
final class KnownCategories {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 120;

    /**
     * A category in the table; of a trial it may be one that is not there yet.
     *
     * @param told the supplier's own section, which may lead to another
     */
    record Placed(UUID id, GarmentKind kind, UUID told) {}

    private final Map<String, Placed> byNumber = new HashMap<>();
    private final Map<String, Placed> byPath = new HashMap<>();

    void put(String number, Placed place) {
        byNumber.put(number, place);
    }

    void putPath(List<String> path, Placed place) {
        byPath.putIfAbsent(key(path), place);
    }

    /** Forgets what may have been rolled back; it is looked up again when needed. */
    void forgetPaths() {
        byPath.clear();
    }

    boolean hasPath(List<String> path) {
        return byPath.containsKey(key(path));
    }

    @Nullable
    Placed at(List<String> path) {
        return byPath.get(key(path));
    }

    @Nullable
    Placed numbered(String number) {
        return byNumber.get(number);
    }

    /** The category of an offer: its number where that is known, otherwise its path. */
    @Nullable
    Placed of(OfferRow row) {
        var number = row.field("categoryId");
        var numbered = number == null ? null : byNumber.get(number);
        var path = row.field("category");
        return numbered != null || path == null ? numbered : byPath.get(key(path(path)));
    }

    /** The levels of "Женщинам > Платья". */
    static List<String> path(String text) {
        return Arrays.stream(text.split("\\s*>\\s*"))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .map(level -> level.length() <= LONGEST ? level : level.substring(0, LONGEST))
                .limit(DEEPEST)
                .toList();
    }

    private static String key(List<String> path) {
        return path.stream().map(level -> level.toLowerCase(ROOT)).collect(Collectors.joining(" > "));
    }
}
