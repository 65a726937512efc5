package dev.prilavok.delivery;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when carriers take parcels from the warehouse: as the office says for a carrier, or for a carrier in a zone, otherwise as the
 * tariff does. In memory, because every promise asks; what is said is added, never changed.
 */
@ApplicationScoped
public class DispatchHours {
    private final Sql sql;
    private final Scope scope;
    private final DeliveryTables tables;
    private final Clock clock;
    private volatile Map<Key, LocalTime> said = Map.of();

    DispatchHours(Sql sql, Scope scope, DeliveryTables tables, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.tables = tables;
        this.clock = clock;
    }

    private record Key(String carrier, @Nullable String zone) {}

    /**
     * One word of the office.
     *
     * @param zone absent when it is about every zone that has no hour of its own
     * @param leaves absent when the tariff holds again
     */
    record Said(
            String carrier, @Nullable String zone, @Nullable LocalTime leaves, Instant at, String by) {}

    /** The hour for a town; absent when the carrier does not come there in this currency. */
    public @Nullable LocalTime of(String carrier, String way, UUID city, String currency) {
        var atlas = tables.atlas();
        return atlas.city(city)
                .flatMap(town -> atlas.tariff(way, town, currency)
                        .map(tariff -> leaves(carrier, atlas.zoneOf(town).orElse(null), tariff.cutoff())))
                .orElse(null);
    }

    LocalTime leaves(String carrier, @Nullable String zone, LocalTime usual) {
        var here = zone == null ? null : said.get(new Key(carrier, zone));
        if (here != null) return here;
        var everywhere = said.get(new Key(carrier, null));
        return everywhere == null ? usual : everywhere;
    }

    void say(String carrier, @Nullable String zone, @Nullable LocalTime leaves, String by) {
        scope.network(() -> {
            sql.change(
                    "insert into dispatch_hour (id, carrier, zone, leaves, at, by_name) values (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    carrier,
                    zone,
                    leaves,
                    clock.instant(),
                    by);
        });
        load();
    }

    /** Everything that was said, the newest first. */
    List<Said> history(int limit) {
        return scope.network(() -> sql.list(
                "select * from dispatch_hour order by id desc limit ?",
                row -> new Said(
                        row.getString("carrier"),
                        row.getString("zone"),
                        row.getObject("leaves", LocalTime.class),
                        Sql.instant(row, "at"),
                        row.getString("by_name")),
                limit));
    }

    /** Before anything is promised. */
    void start(@Observes @Priority(1001) StartupEvent started) {
        load();
    }

    /** Another replica may have been told. */
    @Scheduled(every = "20s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void load() {
        said = scope.network(() -> {
            var hours = new HashMap<Key, LocalTime>();
            sql.list(
                            """
                    select distinct on (carrier, zone) carrier, zone, leaves from dispatch_hour
                    order by carrier, zone, id desc""",
                            row -> new Said(
                                    row.getString("carrier"),
                                    row.getString("zone"),
                                    row.getObject("leaves", LocalTime.class),
                                    Instant.EPOCH,
                                    ""))
                    .forEach(one -> {
                        if (one.leaves() != null) hours.put(new Key(one.carrier(), one.zone()), one.leaves());
                    });
            return Map.copyOf(hours);
        });
    }
}
