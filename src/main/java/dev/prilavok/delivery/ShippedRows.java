package dev.prilavok.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Turns the lines of the shipped files, written for people, into rows of the database tables. */
final class ShippedRows {
    private ShippedRows() {}

    /** Towns of both files, with the aliases of the third. */
    static List<Map<String, @Nullable String>> cities(List<String> texts) {
        var aliases = new HashMap<String, String>();
        for (var line : Csv.rows(texts.get(2))) aliases.put(line.get("city_id"), line.get("aliases"));
        return Stream.concat(Csv.rows(texts.get(0)).stream(), Csv.rows(texts.get(1)).stream())
                .map(line -> {
                    var row = row(line);
                    row.put("aliases", aliases.getOrDefault(line.get("id"), ""));
                    return row;
                })
                .toList();
    }

    static List<Map<String, @Nullable String>> zones(List<String> texts) {
        var rows = new ArrayList<Map<String, @Nullable String>>();
        for (var line : Csv.rows(texts.get(0))) {
            var row = row(line);
            row.put("position", Integer.toString(rows.size() + 1));
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, @Nullable String>> tariffs(List<String> texts) {
        return Csv.rows(texts.get(0)).stream().map(ShippedRows::tariff).toList();
    }

    private static Map<String, @Nullable String> tariff(Map<String, String> line) {
        var row = row(line);
        row.keySet().removeIf(ShippedRows::isWeight);
        for (var sum : List.of("cod_limit", "free_from"))
            row.put(sum + "_minor", minor(row.remove(sum), line.get("currency")));
        return row;
    }

    /** A column whose heading is a number is a weight step; an empty field means that the way does not carry so much. */
    static List<Map<String, @Nullable String>> steps(List<String> texts) {
        return Csv.rows(texts.get(0)).stream()
                .flatMap(line -> line.entrySet().stream()
                        .filter(field ->
                                isWeight(field.getKey()) && !field.getValue().isEmpty())
                        .map(field -> step(line, field.getKey(), field.getValue())))
                .toList();
    }

    private static Map<String, @Nullable String> step(Map<String, String> line, String grams, String price) {
        var row = new LinkedHashMap<String, @Nullable String>();
        for (var column : List.of("way", "zone", "currency")) row.put(column, line.get(column));
        row.put("up_to_grams", grams);
        row.put("price_minor", minor(price, line.get("currency")));
        return row;
    }

    static List<Map<String, @Nullable String>> points(List<String> texts) {
        var rows = plain(texts);
        rows.forEach(row -> row.remove("city"));
        return rows;
    }

    static List<Map<String, @Nullable String>> plain(List<String> texts) {
        return Csv.rows(texts.get(0)).stream().map(ShippedRows::row).toList();
    }

    private static Map<String, @Nullable String> row(Map<String, String> line) {
        var row = new LinkedHashMap<String, @Nullable String>();
        line.forEach((column, value) -> row.put(column, value.isEmpty() ? null : value));
        return row;
    }

    private static boolean isWeight(String column) {
        return Character.isDigit(column.charAt(0));
    }

    private static @Nullable String minor(@Nullable String sum, @Nullable String currency) {
        if (sum == null || currency == null) return null;
        return Long.toString(
                Money.of(CurrencyUnit.of(currency), new BigDecimal(sum)).getAmountMinorLong());
    }
}
