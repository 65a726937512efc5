package dev.prilavok.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads an atlas from the rows of the delivery tables, every field as text. */
record AtlasRows(Map<String, List<Row>> tables) {

    /** One row of a table. */
    record Row(Map<String, @Nullable String> fields) {
        String text(String column) {
            var value = fields.get(column);
            return value == null ? "" : value;
        }

        @Nullable
        String textOrNull(String column) {
            return text(column).isEmpty() ? null : text(column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        boolean yes(String column) {
            return text(column).startsWith("y") || text(column).startsWith("t");
        }

        UUID id(String column) {
            return UUID.fromString(text(column));
        }

        @Nullable
        Money money(String column) {
            return text(column).isEmpty()
                    ? null
                    : Money.ofMinor(CurrencyUnit.of(text("currency")), Long.parseLong(text(column)));
        }

        Set<String> words(String column) {
            return text(column).isBlank() ? Set.of() : Set.of(text(column).split(" "));
        }

        Atlas.TariffKey tariff() {
            return new Atlas.TariffKey(text("way"), text("zone"), text("currency"));
        }
    }

    Atlas atlas(double warehouseLat, double warehouseLon) {
        var cities = rows("city").stream().map(AtlasRows::city).collect(toMap(City::id, city -> city));
        var aliases = rows("city").stream().collect(toMap(row -> row.id("id"), row -> row.text("aliases")));
        var rules = rows("delivery_zone").stream().map(AtlasRows::rule).toList();
        var points = rows("pickup_point").stream().map(AtlasRows::point).collect(groupingBy(PickupPoint::city));
        var holidays = rows("holiday").stream()
                .collect(groupingBy(
                        row -> row.text("country"), mapping(row -> MonthDay.parse("--" + row.text("day")), toSet())));
        return new Atlas(cities, aliases, new Zones(rules, warehouseLat, warehouseLon), tariffs(), points, holidays);
    }

    private List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static City city(Row row) {
        return new City(
                row.id("id"),
                row.text("name"),
                row.text("name_en"),
                row.text("region"),
                row.text("region_en"),
                row.text("region_iso"),
                row.text("country"),
                ZoneId.of(row.text("zone")),
                row.textOrNull("postal_code"),
                row.number("population"),
                Double.parseDouble(row.text("lat")),
                Double.parseDouble(row.text("lon")));
    }

    private static Zones.Rule rule(Row row) {
        return new Zones.Rule(
                row.text("zone"),
                row.text("currency"),
                row.words("countries"),
                row.words("places"),
                row.text("max_km").isEmpty() ? Integer.MAX_VALUE : row.number("max_km"));
    }

    private static PickupPoint point(Row row) {
        return new PickupPoint(
                row.text("code"),
                row.id("city_id"),
                row.text("address"),
                row.text("address_en"),
                row.yes("fitting_room"),
                row.yes("cod"),
                row.yes("cards"),
                row.yes("cash"),
                row.number("max_grams"),
                new OpeningHours(row.text("hours")),
                row.number("storage_days"));
    }

    private Map<Atlas.TariffKey, Tariff> tariffs() {
        var steps = rows("tariff_step").stream().collect(groupingBy(Row::tariff));
        return rows("tariff").stream()
                .collect(toMap(Row::tariff, row -> tariff(row, steps(steps.getOrDefault(row.tariff(), List.of())))));
    }

    private static NavigableMap<Integer, Money> steps(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.number("up_to_grams"),
                        row -> Money.ofMinor(
                                CurrencyUnit.of(row.text("currency")), Long.parseLong(row.text("price_minor"))),
                        (one, other) -> other,
                        TreeMap::new));
    }

    private static Tariff tariff(Row row, NavigableMap<Integer, Money> steps) {
        return new Tariff(
                row.text("way"),
                row.number("from_population"),
                row.number("days_from"),
                row.number("days_to"),
                row.number("slow_below"),
                row.number("slow_days"),
                LocalTime.parse(row.text("cutoff")),
                WorkingDays.week(row.text("dispatch_days")),
                WorkingDays.week(row.text("delivery_days")),
                row.money("cod_limit_minor"),
                row.number("trial_units"),
                row.money("free_from_minor"),
                steps);
    }
}
