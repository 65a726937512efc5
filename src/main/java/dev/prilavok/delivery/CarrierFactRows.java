package dev.prilavok.delivery;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of raw facts; everything here runs in the scope of the network. */
@ApplicationScoped
class CarrierFactRows {
    private static final String COLUMNS =
            "id, provider, source, subject, received_at, state, attempts, repeats, next_try, applied_at, shop_id, parcel, trouble, payload, answer";

    private final Sql sql;

    CarrierFactRows(Sql sql) {
        this.sql = sql;
    }

    /** A fact that came or was asked for. */
    record Arrival(String provider, String eventId, String source, String subject, String payload) {}

    /** The new fact, or nothing when the same one is here already; then it is counted. */
    Optional<UUID> insert(Arrival fact, Instant now) {
        var id = Ids.next();
        var inserted =
                sql.change("""
                insert into carrier_fact (id, provider, event_id, source, subject, received_at, state, next_try, payload)
                values (?, ?, ?, ?, ?, ?, 'NEW', ?, ?) on conflict (provider, event_id) do nothing""", id, fact.provider, fact.eventId, fact.source, fact.subject, now, now, fact.payload);
        if (inserted == 1) return Optional.of(id);
        sql.change(
                "update carrier_fact set repeats = repeats + 1 where provider = ? and event_id = ?",
                fact.provider,
                fact.eventId);
        return Optional.empty();
    }

    /** Keeps an answer that we asked for; the same answer is kept once. */
    UUID keep(Arrival answer, Instant now) {
        return insert(answer, now)
                .orElseGet(() -> sql.one(
                                "select id from carrier_fact where provider = ? and event_id = ?",
                                row -> row.getObject(1, UUID.class),
                                answer.provider,
                                answer.eventId)
                        .orElseThrow());
    }

    Optional<CarrierFact> find(UUID id) {
        return sql.one("select " + COLUMNS + " from carrier_fact where id = ?", CarrierFactRows::fact, id);
    }

    /** Takes a fact into work for a while; nothing when somebody else works on it or nothing is left to do. */
    Optional<CarrierFact> claim(UUID id, Instant now, Instant until) {
        return sql.one(
                "update carrier_fact set next_try = ?, attempts = attempts + 1 where id = ? and next_try <= ? returning "
                        + COLUMNS,
                CarrierFactRows::fact,
                until,
                id,
                now);
    }

    void settle(
            UUID id,
            CarrierFact.State state,
            @Nullable ShopId shop,
            @Nullable UUID parcel,
            @Nullable Instant appliedAt) {
        sql.change(
                "update carrier_fact set state = ?, shop_id = ?, parcel = ?, applied_at = ?, next_try = null, trouble = null where id = ?",
                state,
                shop == null ? null : shop.value(),
                parcel,
                appliedAt,
                id);
    }

    /** What waited for this parcel to leave has been told. */
    void waitNoMore(UUID parcel, Instant now) {
        sql.change(
                "update carrier_fact set state = 'APPLIED', applied_at = ? where parcel = ? and state = 'WAITS'",
                now,
                parcel);
    }

    void answered(UUID id, String answer) {
        sql.change("update carrier_fact set answer = ? where id = ?", answer, id);
    }

    void putOff(UUID id, CarrierFact.State state, @Nullable String trouble, @Nullable Instant nextTry) {
        sql.change(
                "update carrier_fact set state = ?, trouble = ?, next_try = ? where id = ?",
                state,
                trouble,
                nextTry,
                id);
    }

    /** Whether the fact has still something to say. */
    boolean again(UUID id, Instant now) {
        return sql.change(
                        "update carrier_fact set state = 'NEW', attempts = 0, trouble = null, next_try = ? where id = ?",
                        now,
                        id)
                == 1;
    }

    List<CarrierFact> due(Instant now, int limit) {
        return sql.list(
                "select " + COLUMNS + " from carrier_fact where next_try <= ? order by next_try limit ?",
                CarrierFactRows::fact,
                now,
                limit);
    }

    Slice<CarrierFact> list(CarrierFact.@Nullable State state, @Nullable String after, int size) {
        var before = after == null ? null : uuid(Cursor.decode(after, 1).get(0));
        var found = sql.list(
                "select " + COLUMNS
                        + " from carrier_fact where (?::text is null or state = ?) and (?::uuid is null or id < ?) order by id desc limit ?",
                CarrierFactRows::fact,
                state,
                state,
                before,
                before,
                size + 1);
        return Slice.of(found, size, last -> Cursor.encode(last.id()));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new dev.prilavok.kernel.BadRequest("cursor");
        }
    }

    private static CarrierFact fact(ResultSet row) throws SQLException {
        var shop = row.getObject("shop_id", UUID.class);
        return new CarrierFact(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("source"),
                row.getString("subject"),
                Sql.instant(row, "received_at"),
                CarrierFact.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("repeats"),
                Sql.instantOrNull(row, "applied_at"),
                shop == null ? null : new ShopId(shop),
                row.getObject("parcel", UUID.class),
                row.getString("trouble"),
                row.getString("payload"),
                row.getString("answer"));
    }
}
