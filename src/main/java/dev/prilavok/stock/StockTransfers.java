package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Moves units from place to place, a whole command in one round trip that locks its SKUs in their order. */
@ApplicationScoped
class StockTransfers {
    private static final List<Place> PLACES = Arrays.asList(Place.values());

    /** Held units leave the hold of the owner; what the hold has beyond them stays in it. */
    private static final String MOVE = """
            with leg as (
                select * from unnest(?::text[], ?::int[], ?::text[], ?::text[]) with ordinality as r (sku, quantity, from_state, to_state, no)
            ), journal as (
                insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state, document, reason, leg)
                select ?, sku, ?, ?, 'TRANSFER', quantity, from_state, to_state, ?, ?, no from leg
                on conflict (operation, owner, sku, leg) do nothing
                returning sku, quantity, from_state, to_state
            ), unheld as (
                select sku, sum(quantity)::int as quantity from journal where from_state = 'held' group by sku
            ), taken as (
                delete from stock_hold h using unheld u where h.owner = ? and h.sku = u.sku and h.quantity >= u.quantity
                returning h.*, h.quantity - u.quantity as rest
            ), kept as (
                insert into stock_hold (owner, sku, quantity, purpose, holder_key, until, held_at)
                select owner, sku, rest, purpose, holder_key, until, held_at from taken where rest > 0
            ), delta as (
                select sku, %s from journal group by sku
            ), locked as (
                select l.sku from stock_level l where l.sku in (select sku from delta) order by l.sku for update
            ), moved as (
                update stock_level l set %s
                from delta d, locked k where k.sku = d.sku and l.sku = d.sku
                returning l.sku
            )
            select (select count(*) from delta) = (select count(*) from moved)
                and (select count(*) from unheld) = (select count(*) from taken)""".formatted(sums(), changes());

    private final Sql sql;

    StockTransfers(Sql sql) {
        this.sql = sql;
    }

    void move(Transfer transfer, Instant now) {
        var legs = transfer.legs();
        var whole = sql.one(
                        MOVE,
                        row -> row.getBoolean(1),
                        legs.stream().map(leg -> leg.sku().value()).toArray(String[]::new),
                        legs.stream().map(Transfer.Leg::quantity).toArray(Integer[]::new),
                        legs.stream().map(leg -> leg.from().column()).toArray(String[]::new),
                        legs.stream().map(leg -> leg.to().column()).toArray(String[]::new),
                        transfer.operation(),
                        transfer.owner(),
                        now,
                        transfer.document(),
                        transfer.reason(),
                        transfer.owner())
                .orElseThrow();
        if (!whole) throw new UnitsNotThere(skus(legs));
    }

    private static String skus(List<Transfer.Leg> legs) {
        return legs.stream().map(Transfer.Leg::sku).map(Sku::value).distinct().collect(Collectors.joining(", "));
    }

    private static String sums() {
        return PLACES.stream()
                .map(place ->
                        "sum(case '%1$s' when to_state then quantity when from_state then -quantity else 0 end)::int as %2$s"
                                .formatted(place.column(), name(place)))
                .collect(Collectors.joining(", "));
    }

    private static String changes() {
        return IntStream.range(0, PLACES.size())
                .mapToObj(PLACES::get)
                .map(place -> "%1$s = l.%1$s + d.%1$s".formatted(name(place)))
                .collect(Collectors.joining(", "));
    }

    // «returning» is a word of SQL
    private static String name(Place place) {
        return '"' + place.column() + '"';
    }
}
