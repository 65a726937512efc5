package dev.prilavok.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The table of what carriers said happened to parcels, in our words; in the scope of the parcel's shop. */
@ApplicationScoped
class ParcelFactRows {
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ParcelFactRows(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the event is new. */
    boolean write(ShopId shop, UUID parcel, CarrierEvent event, int place, @Nullable UUID source) {
        var collected = event.collected();
        return sql.change(
                        """
                        insert into parcel_fact (shop_id, id, parcel, key, kind, occurred_at, recorded_at, reason, lines,
                            collected_minor, collected_currency, tender, stored_until, carrier_fact, place)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        shop.value(),
                        id(parcel, event),
                        parcel,
                        event.key(),
                        event.kind(),
                        event.occurredAt(),
                        clock.instant(),
                        event.reason(),
                        lines(event.lines()),
                        collected == null ? null : collected.getAmountMinorLong(),
                        collected == null ? null : collected.getCurrencyUnit().getCode(),
                        event.tender(),
                        event.storedUntil(),
                        source,
                        place)
                == 1;
    }

    // The same event of the same parcel has the same id wherever and whenever it is heard.
    private static UUID id(UUID parcel, CarrierEvent event) {
        return UUID.nameUUIDFromBytes((parcel + "/" + event.key()).getBytes(StandardCharsets.UTF_8));
    }

    /** What nobody was told yet, as it happened. */
    List<ParcelFact> untold(ShopId shop, UUID parcel) {
        return sql.list(
                "select * from parcel_fact where shop_id = ? and parcel = ? and told_at is null order by occurred_at, place",
                this::fact,
                shop.value(),
                parcel);
    }

    boolean isWaiting(ShopId shop, UUID parcel) {
        return sql.one(
                        "select 1 from parcel_fact where shop_id = ? and parcel = ? and told_at is null limit 1",
                        row -> true,
                        shop.value(),
                        parcel)
                .isPresent();
    }

    void told(ShopId shop, UUID fact) {
        sql.change(
                "update parcel_fact set told_at = ? where shop_id = ? and id = ?", clock.instant(), shop.value(), fact);
    }

    List<String> keys(ShopId shop, UUID parcel) {
        return sql.list(
                "select key from parcel_fact where shop_id = ? and parcel = ?",
                row -> row.getString(1),
                shop.value(),
                parcel);
    }

    /** Whether this raw fact brought something. */
    boolean hasFrom(@Nullable UUID source) {
        return source != null
                && sql.one("select 1 from parcel_fact where carrier_fact = ? limit 1", row -> true, source)
                        .isPresent();
    }

    private ParcelFact fact(ResultSet row) throws SQLException {
        return new ParcelFact(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("parcel", UUID.class),
                ParcelFact.Kind.valueOf(row.getString("kind")),
                Sql.instant(row, "occurred_at"),
                row.getString("reason"),
                lines(row.getString("lines")),
                collected(row),
                row.getString("tender"),
                Sql.instantOrNull(row, "stored_until"),
                row.getObject("id", UUID.class));
    }

    private static @Nullable Money collected(ResultSet row) throws SQLException {
        var minor = Sql.number(row, "collected_minor");
        return minor == null ? null : Money.ofMinor(CurrencyUnit.of(row.getString("collected_currency")), minor);
    }

    private String lines(List<LineFact> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lines cannot be written", impossible);
        }
    }

    private List<LineFact> lines(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("lines cannot be read", damaged);
        }
    }
}
