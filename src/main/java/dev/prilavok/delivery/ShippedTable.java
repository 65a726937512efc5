package dev.prilavok.delivery;

import dev.prilavok.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database table and the files of the application that fill it.
 *
 * @param key the column by which rows are kept when a new file comes, because orders point at them; absent when all are replaced
 */
record ShippedTable(
        String name,
        @Nullable String key,
        List<String> files,
        Function<List<String>, List<Map<String, @Nullable String>>> reader) {

    static final List<ShippedTable> ALL = List.of(
            new ShippedTable("city", "id", List.of("cities.csv", "cities-eu.csv", "aliases.csv"), ShippedRows::cities),
            new ShippedTable("delivery_zone", null, List.of("zones.csv"), ShippedRows::zones),
            new ShippedTable("tariff", null, List.of("tariffs.csv"), ShippedRows::tariffs),
            new ShippedTable("tariff_step", null, List.of("tariffs.csv"), ShippedRows::steps),
            new ShippedTable("pickup_point", "code", List.of("pickup_points.csv"), ShippedRows::points),
            new ShippedTable("holiday", null, List.of("holidays.csv"), ShippedRows::plain));

    String hash() {
        return Sha256.hex(texts().stream().collect(Collectors.joining("\f")));
    }

    /** Rows with the columns of the database table. */
    List<Map<String, @Nullable String>> rows() {
        return reader.apply(texts());
    }

    private List<String> texts() {
        return files.stream().map(ShippedTable::text).toList();
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(ShippedTable.class.getResourceAsStream("/delivery/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
