package dev.prilavok.delivery;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two small towns that our own courier serves at the prices of domain.md 2.9; nobody else's test goes there. */
@ApplicationScoped
public class WorkedTowns {
    /** Tarusa: delivery costs 300, whatever is kept. */
    public static final UUID PAID = UUID.fromString("31a0a531-a20f-4ccc-a370-551cd9867b0c");

    /** Totma: delivery costs 300, and nothing when 4 000 or more is kept. */
    public static final UUID FREE_FROM_4000 = UUID.fromString("3a0d6df8-c23f-4435-83bb-9f97dd2e3343");

    private final DeliveryTables tables;
    private final Scope scope;
    private final Sql sql;

    WorkedTowns(DeliveryTables tables, Scope scope, Sql sql) {
        this.tables = tables;
        this.scope = scope;
        this.sql = sql;
    }

    /** Puts both towns on the map, once. */
    public void open() {
        var opened = scope.network(() -> {
            if (sql.one("select 1 from delivery_zone where position = -2", row -> true)
                    .isPresent()) return false;
            zone(-2, "worked", PAID, null);
            zone(-1, "worked-free", FREE_FROM_4000, 400_000L);
            return true;
        });
        if (opened) tables.reload();
    }

    private void zone(int position, String name, UUID town, @Nullable Long freeFrom) {
        sql.change(
                "insert into delivery_zone (position, zone, currency, countries, places, name, name_en) values (?, ?, 'RUB', 'RU', ?, ?, ?)",
                position,
                name,
                town.toString(),
                name,
                name);
        sql.change("""
                insert into tariff (way, zone, currency, from_population, days_from, days_to, slow_below, slow_days, cutoff, dispatch_days,
                    delivery_days, cod_limit_minor, trial_units, free_from_minor)
                values ('courier', ?, 'RUB', 0, 1, 2, 0, 0, '16:00', 'Mo-Su', 'Mo-Su', 10000000, 10, ?)""", name, freeFrom);
        sql.change(
                "insert into tariff_step (way, zone, currency, up_to_grams, price_minor) values ('courier', ?, 'RUB', 20000, 30000)",
                name);
    }
}
