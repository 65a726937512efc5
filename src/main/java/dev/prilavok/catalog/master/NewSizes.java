package dev.prilavok.catalog.master;

import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.Slugs;
import dev.prilavok.kernel.Sha256;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sizes of a product that is being made: typed row by row, or made of its colours and sizes. */
record NewSizes(List<Row> rows) {
    static final int MOST = 200;
    static final List<String> FIELDS = List.of("sku", "colour.ru", "colour.en", "size", "barcode", "weight");
    private static final int LONGEST_STEM = 24;

    /** A size as it was typed. */
    record Row(String sku, String colourRu, String colourEn, String size, String barcode, String weight) {
        String of(String field) {
            return switch (field) {
                case "sku" -> sku;
                case "colour.ru" -> colourRu;
                case "colour.en" -> colourEn;
                case "size" -> size;
                case "barcode" -> barcode;
                default -> weight;
            };
        }
    }

    private record Colour(String ru, String en) {
        static Colour of(String text) {
            var both = text.split("[/=]", 2);
            return new Colour(both[0].strip(), both.length < 2 ? "" : both[1].strip());
        }

        String name() {
            return ru.isEmpty() ? en : ru;
        }
    }

    static String name(int row, String field) {
        return "row." + row + "." + field;
    }

    /** The rows of a form; a row without SKU, colour and size is none. */
    static NewSizes typed(MultivaluedMap<String, String> form) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < MOST && form.containsKey(name(i, "sku")); i++) {
            var row = new Row(
                    text(form, i, "sku"),
                    text(form, i, "colour.ru"),
                    text(form, i, "colour.en"),
                    text(form, i, "size"),
                    text(form, i, "barcode"),
                    text(form, i, "weight"));
            if (!(row.sku + row.colourRu + row.colourEn + row.size).isEmpty()) rows.add(row);
        }
        return new NewSizes(rows);
    }

    /** How the sizes are to be made. */
    record Recipe(String colours, String sizes, String stem, String weight, boolean barcodes) {}

    /** Every colour in every size; rows that were there already keep what was typed into them. */
    NewSizes made(Recipe recipe) {
        var made = new ArrayList<Row>();
        var taken = new HashSet<String>();
        var colours = parts(recipe.colours).stream().map(Colour::of).toList();
        for (var colour : colours)
            for (var size : parts(recipe.sizes)) {
                if (made.size() >= MOST) return new NewSizes(made);
                var row = known(colour, size).orElseGet(() -> fresh(colour, size, recipe, colours.size() > 1));
                made.add(taken.add(row.sku) ? row : renamed(row, taken, recipe.barcodes));
            }
        return new NewSizes(made);
    }

    private Optional<Row> known(Colour colour, String size) {
        return rows.stream()
                .filter(row -> row.colourRu.equals(colour.ru)
                        && SizeGrid.plain(row.size).equals(SizeGrid.plain(size)))
                .filter(row -> !row.sku.isEmpty())
                .findFirst();
    }

    private static Row fresh(Colour colour, String size, Recipe recipe, boolean severalColours) {
        var sku = new StringBuilder(stem(recipe.stem));
        if (severalColours)
            sku.append('-').append(shortened(Slugs.of(colour.name()), 6).toUpperCase(Locale.ROOT));
        if (!SizeGrid.plain(size).equals(SizeGrid.ONE)) sku.append('-').append(size.replaceAll("\\s+", ""));
        var name = shortened(sku.toString(), 60);
        return new Row(name, colour.ru, colour.en, size, recipe.barcodes ? barcode(name) : "", recipe.weight);
    }

    private static Row renamed(Row row, Set<String> taken, boolean barcodes) {
        for (var number = 2; ; number++) {
            var sku = row.sku + "-" + number;
            if (taken.add(sku))
                return new Row(
                        sku, row.colourRu, row.colourEn, row.size, barcodes ? barcode(sku) : row.barcode, row.weight);
        }
    }

    /** What all SKUs of a product begin with. */
    static String stem(String typed) {
        return shortened(typed.strip(), LONGEST_STEM).replaceAll("-+$", "").toUpperCase(Locale.ROOT);
    }

    /** A barcode for use inside the network: those that begin with 20 belong to no maker. */
    static String barcode(String sku) {
        var number = new BigInteger(Sha256.hex(sku).substring(0, 15), 16).mod(BigInteger.TEN.pow(10));
        var digits = "20" + "0".repeat(10 - number.toString().length()) + number;
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return digits + (10 - sum % 10) % 10;
    }

    private static List<String> parts(String text) {
        var parts = Arrays.stream(text.split("[,;\\n]"))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return parts.isEmpty() ? List.of("") : parts;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static String text(MultivaluedMap<String, String> form, int row, String field) {
        var value = form.getFirst(name(row, field));
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", "").strip();
    }
}
