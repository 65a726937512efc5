package dev.prilavok.delivery;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What carriers can do in each town, in memory: a promise to a buyer never waits for a description. */
@ApplicationScoped
class PickupMatrix {
    /** Older than this it is no longer believed, and the shipped tables answer again. */
    private static final Duration BELIEVED = Duration.ofDays(7);

    private static final int MOST_WANTED = 1_000;

    private final Sql sql;
    private final Scope scope;
    private final Clock clock;
    private final CarrierChoice choice;
    private final Set<Key> wanted = ConcurrentHashMap.newKeySet();
    private volatile Map<Key, Town> towns = Map.of();

    PickupMatrix(Sql sql, Scope scope, Clock clock, CarrierChoice choice) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
        this.choice = choice;
    }

    private record Key(String carrier, UUID city) {}

    /** A town as a carrier described it last. */
    record Town(UUID city, CityAbilities abilities, Instant refreshedAt) {}

    /** The town as the carrier of pickup points described it. */
    Optional<Town> of(UUID city) {
        return of(choice.ofPickup(), city);
    }

    /** The town as the carrier by post described it. */
    Optional<Town> ofPost(UUID city) {
        return of(choice.ofPost(), city);
    }

    /** The town, when the carrier described it lately; asks for a description otherwise. */
    Optional<Town> of(String carrier, UUID city) {
        var key = new Key(carrier, city);
        var town = towns.get(key);
        if (town != null && town.refreshedAt.plus(BELIEVED).isAfter(clock.instant())) return Optional.of(town);
        if (wanted.size() < MOST_WANTED) wanted.add(key);
        return Optional.empty();
    }

    /** Towns that somebody asked for and this carrier did not describe, and those that it described long ago. */
    List<UUID> stale(String carrier, Instant before, int limit) {
        var found = new java.util.LinkedHashSet<Key>();
        wanted.stream().filter(key -> key.carrier.equals(carrier)).forEach(found::add);
        towns.forEach((key, town) -> {
            if (key.carrier.equals(carrier) && town.refreshedAt.isBefore(before)) found.add(key);
        });
        wanted.removeAll(found);
        return found.stream().limit(limit).map(Key::city).toList();
    }

    void write(String carrier, UUID city, CityAbilities abilities) {
        scope.network(() -> {
            var limit = abilities.codLimit();
            sql.change(
                    """
                    insert into carrier_city (carrier, city_id, code, cod_limit_minor, cod_limit_currency, refreshed_at) values (?, ?, ?, ?, ?, ?)
                    on conflict (carrier, city_id) do update set code = excluded.code, cod_limit_minor = excluded.cod_limit_minor,
                        cod_limit_currency = excluded.cod_limit_currency, refreshed_at = excluded.refreshed_at""",
                    carrier,
                    city,
                    abilities.code(),
                    limit == null ? null : limit.getAmountMinorLong(),
                    limit == null ? null : limit.getCurrencyUnit().getCode(),
                    clock.instant());
            sql.change("delete from carrier_point where carrier = ? and city_id = ?", carrier, city);
            abilities.points().forEach(point -> write(carrier, city, point));
        });
    }

    private void write(String carrier, UUID city, CityAbilities.PointAbilities point) {
        sql.change(
                """
                insert into carrier_point (carrier, code, city_id, address, fitting_room, partial, cod, cards, cash, max_grams, hours)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (carrier, code) do update set city_id = excluded.city_id, address = excluded.address""",
                carrier,
                point.code(),
                city,
                point.address(),
                point.fittingRoom(),
                point.partial(),
                point.cod(),
                point.cards(),
                point.cash(),
                point.maxGrams(),
                point.hours());
    }

    void forget(UUID city) {
        scope.network(() -> {
            sql.change("delete from carrier_point where city_id = ?", city);
            sql.change("delete from carrier_city where city_id = ?", city);
        });
        load();
    }

    void load() {
        towns = scope.network(() -> {
            var points = new HashMap<Key, List<CityAbilities.PointAbilities>>();
            sql.list("select * from carrier_point order by carrier, code", row -> Map.entry(key(row), point(row)))
                    .forEach(one -> points.computeIfAbsent(one.getKey(), town -> new java.util.ArrayList<>())
                            .add(one.getValue()));
            var read = new HashMap<Key, Town>();
            sql.list("select * from carrier_city", row -> Map.entry(key(row), town(row, points)))
                    .forEach(town -> read.put(town.getKey(), town.getValue()));
            return Map.copyOf(read);
        });
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("carrier"), row.getObject("city_id", UUID.class));
    }

    private static Town town(ResultSet row, Map<Key, List<CityAbilities.PointAbilities>> points) throws SQLException {
        var key = key(row);
        var abilities = new CityAbilities(row.getString("code"), limit(row), points.getOrDefault(key, List.of()));
        return new Town(key.city, abilities, Sql.instant(row, "refreshed_at"));
    }

    private static @Nullable Money limit(ResultSet row) throws SQLException {
        var minor = Sql.number(row, "cod_limit_minor");
        return minor == null ? null : Money.ofMinor(CurrencyUnit.of(row.getString("cod_limit_currency")), minor);
    }

    private static CityAbilities.PointAbilities point(ResultSet row) throws SQLException {
        return new CityAbilities.PointAbilities(
                row.getString("code"),
                row.getString("address"),
                row.getBoolean("fitting_room"),
                row.getBoolean("partial"),
                row.getBoolean("cod"),
                row.getBoolean("cards"),
                row.getBoolean("cash"),
                row.getInt("max_grams"),
                row.getString("hours"));
    }
}
