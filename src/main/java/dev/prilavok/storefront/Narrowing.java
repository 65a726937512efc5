package dev.prilavok.storefront;

import dev.prilavok.catalog.CatalogQuery.Sort;
import dev.prilavok.catalog.Facet;
import dev.prilavok.catalog.Filter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an address says about a list: words, what it is narrowed down to, and its order. Everything chosen lives here, so a list can be
 * sent to a friend.
 *
 * @param query words that were searched for; null in a section
 * @param grid in which the reader chose to see sizes; null when nothing was chosen
 */
record Narrowing(
        String path,
        @Nullable String query,
        Filter filter,
        Sort sort,
        CurrencyUnit currency,
        @Nullable String grid) {
    private static final Pattern AROUND_A_NUMBER = Pattern.compile("[\\s\u00a0\u202f]|[₽€]|(?:руб|р|rub|eur)\\.?\\s*$");

    static Narrowing read(
            String path,
            @Nullable String query,
            MultivaluedMap<String, String> asked,
            CurrencyUnit currency,
            @Nullable String grid) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = asked.get(facet.parameter());
            if (values != null) chosen.put(facet, new HashSet<>(values));
        }
        var filter = new Filter(chosen, minor(asked.getFirst("from"), currency), minor(asked.getFirst("to"), currency));
        return new Narrowing(path, query, filter, sort(asked.getFirst("sort")), currency, grid);
    }

    // People write "1 500" and "3000 ₽", too; what is no number narrows nothing down.
    private static @Nullable Long minor(@Nullable String typed, CurrencyUnit currency) {
        var number = typed == null ? "" : AROUND_A_NUMBER.matcher(typed).replaceAll("");
        if (!number.matches("\\d{1,9}(?:[.,]\\d{1,2})?")) return null;
        return new BigDecimal(number.replace(',', '.'))
                .movePointRight(currency.getDecimalPlaces())
                .longValue();
    }

    private static Sort sort(@Nullable String asked) {
        return Arrays.stream(Sort.values())
                .filter(sort -> word(sort).equals(asked))
                .findFirst()
                .orElse(Sort.RECOMMENDED);
    }

    static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** A price as the address and the field say it. */
    @Nullable
    String major(@Nullable Long minor) {
        return minor == null
                ? null
                : BigDecimal.valueOf(minor, currency.getDecimalPlaces())
                        .stripTrailingZeros()
                        .toPlainString();
    }

    String url() {
        return url(null);
    }

    /** The address of another page of the same list. */
    String url(@Nullable String cursor) {
        var parts = new StringJoiner("&", "?", "").setEmptyValue("");
        if (query != null) parts.add("q=" + coded(query));
        for (var facet : Facet.values())
            filter.of(facet).stream().sorted().forEach(value -> parts.add(facet.parameter() + "=" + coded(value)));
        if (filter.from() != null) parts.add("from=" + major(filter.from()));
        if (filter.to() != null) parts.add("to=" + major(filter.to()));
        if (sort != Sort.RECOMMENDED) parts.add("sort=" + word(sort));
        // whoever opens a list of sizes should read them as they were chosen
        if (grid != null && !filter.of(Facet.SIZE).isEmpty()) parts.add(ReadersGrid.PARAMETER + "=" + coded(grid));
        if (cursor != null) parts.add("cursor=" + cursor);
        return path + parts;
    }

    /** The same list with sizes in another grid, which the browser will remember. */
    String inGrid(String other) {
        var url = new Narrowing(path, query, filter, sort, currency, null).url();
        return url + (url.indexOf('?') < 0 ? "?" : "&") + ReadersGrid.PARAMETER + "=" + other;
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Narrowing sorted(Sort other) {
        return new Narrowing(path, query, filter, other, currency, grid);
    }

    Narrowing cleared() {
        return new Narrowing(path, query, Filter.NONE, sort, currency, grid);
    }

    Narrowing without(Facet facet, String value) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        filter.chosen().forEach((key, values) -> {
            var left = new HashSet<>(values);
            if (key == facet) left.remove(value);
            chosen.put(key, left);
        });
        return with(chosen, filter.from(), filter.to());
    }

    Narrowing withoutPrice() {
        return with(filter.chosen(), null, null);
    }

    private Narrowing with(Map<Facet, Set<String>> chosen, @Nullable Long from, @Nullable Long to) {
        return new Narrowing(path, query, new Filter(chosen, from, to), sort, currency, grid);
    }
}
