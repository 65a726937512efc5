package dev.prilavok.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds towns while a person types: names that begin so first, the bigger town before the smaller. */
final class CitySearch {
    private static final int LONGEST_QUERY = 60;
    private static final int NO_MATCH = 9;
    private final List<Entry> entries;

    /** A town with every form of its name: from the start, from each further word on, and the rough ones for slips. */
    private record Entry(City city, List<String> starts, List<String> inner, List<String> rough, String around) {}

    CitySearch(List<City> cities, Function<City, String> aliases) {
        entries = cities.stream()
                .sorted(Comparator.comparingInt(City::population).reversed())
                .map(city -> entry(city, aliases.apply(city)))
                .toList();
    }

    private static Entry entry(City city, String aliases) {
        var names = List.of(Spelling.plain(city.name()), Spelling.plain(city.nameEn()));
        var also =
                Stream.of(aliases.split(" ")).filter(alias -> !alias.isBlank()).map(Spelling::plain);
        var starts =
                Stream.concat(names.stream(), also).flatMap(CitySearch::forms).distinct();
        var inner = names.stream()
                .flatMap(CitySearch::furtherWords)
                .flatMap(CitySearch::forms)
                .distinct();
        var rough = names.stream()
                .map(name -> Spelling.rough(name.replace(" ", "")))
                .distinct();
        var around = " " + Spelling.plain(city.region()) + " " + Spelling.plain(city.regionEn());
        return new Entry(city, starts.toList(), inner.toList(), rough.toList(), around);
    }

    private static Stream<String> forms(String plain) {
        var joined = plain.replace(" ", "");
        return joined.length() < 2 ? Stream.of(joined) : Stream.of(joined, Spelling.rough(joined));
    }

    private static Stream<String> furtherWords(String plain) {
        var words = plain.split(" ");
        return IntStream.range(1, words.length)
                .filter(i -> words[i].length() > 2)
                .mapToObj(i -> String.join(" ", Arrays.copyOfRange(words, i, words.length)));
    }

    /** As typed; then as a name with its region; then with the other keyboard layout; then with a slip or two. */
    List<City> find(String typed, int limit) {
        var text = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
        return Stream.<Supplier<List<City>>>of(
                        () -> named(text, "", limit),
                        () -> withRegion(text, limit),
                        () -> named(Spelling.otherLayout(text), "", limit),
                        () -> almost(text, limit))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<City> withRegion(String text, int limit) {
        var words = Spelling.plain(text).split(" ");
        for (var i = words.length - 1; i > 0; i--) {
            var name = String.join(" ", Arrays.copyOfRange(words, 0, i));
            var found = named(name, words[i], limit);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private List<City> named(String name, String region, int limit) {
        var wanted = forms(Spelling.plain(name))
                .filter(form -> name.isBlank() || !form.isEmpty())
                .toList();
        return ranked(entry -> entry.around.contains(" " + region) ? rank(entry, wanted) : NO_MATCH, limit);
    }

    private static int rank(Entry entry, List<String> wanted) {
        if (entry.starts.stream().anyMatch(wanted::contains)) return 0;
        if (beginsWithAny(entry.starts, wanted)) return 1;
        return beginsWithAny(entry.inner, wanted) ? 2 : NO_MATCH;
    }

    private static boolean beginsWithAny(List<String> names, List<String> wanted) {
        for (var name : names) for (var beginning : wanted) if (name.startsWith(beginning)) return true;
        return false;
    }

    private List<City> almost(String text, int limit) {
        var typed = Spelling.rough(Spelling.plain(text).replace(" ", ""));
        var slips = typed.length() < 4 ? 0 : typed.length() < 7 ? 1 : 2;
        if (slips == 0) return List.of();
        return ranked(
                entry -> {
                    var nearest = entry.rough.stream()
                            .mapToInt(name -> Spelling.distanceToBeginning(typed, name))
                            .min()
                            .orElse(NO_MATCH);
                    return nearest <= slips ? nearest : NO_MATCH;
                },
                limit);
    }

    private List<City> ranked(ToIntFunction<Entry> rank, int limit) {
        var found = new ArrayList<List<City>>();
        for (var i = 0; i < NO_MATCH; i++) found.add(new ArrayList<>());
        for (var entry : entries) {
            var at = rank.applyAsInt(entry);
            if (at < NO_MATCH) found.get(at).add(entry.city);
        }
        return found.stream().flatMap(List::stream).limit(limit).toList();
    }
}
