package dev.prilavok.delivery;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of waybills. */
@ApplicationScoped
class WaybillRows {
    static final String COLUMNS = "shop_id, parcel, parcel_number, carrier, state, request::text as request, "
            + "carrier_id, tracking_number, trouble, requested_at, attempts, next_try, called_off, final_at, left_at";

    private final Sql sql;
    private final WaybillPaper paper;

    WaybillRows(Sql sql, WaybillPaper paper) {
        this.sql = sql;
        this.paper = paper;
    }

    /** A row with what lies behind the door. */
    record Row(
            ShopId shop,
            String parcelNumber,
            WaybillRequest request,
            Waybill waybill,
            Instant requestedAt,
            int attempts,
            @Nullable Instant nextTry,
            boolean calledOff,
            boolean done,
            boolean left) {}

    /** Whose parcel and whose carrier. */
    record Key(ShopId shop, UUID parcel, String carrier) {}

    /** Whether the waybill is new. */
    boolean insert(WaybillRequest request, String carrier, Waybill.State state, Instant now) {
        return sql.change(
                        """
                        insert into waybill (shop_id, parcel, parcel_number, carrier, state, request, requested_at, next_try, tracking_number)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict (shop_id, parcel) do nothing""",
                        request.shop().value(),
                        request.parcel(),
                        request.parcelNumber(),
                        carrier,
                        state,
                        paper.write(request),
                        now,
                        state == Waybill.State.REQUESTED ? now : null,
                        state == Waybill.State.BOOKED ? request.parcelNumber() : null)
                == 1;
    }

    /** Whether a refused waybill begins anew. */
    boolean renew(WaybillRequest request, String carrier, Waybill.State state, Instant now) {
        return sql.change(
                        """
                        update waybill set carrier = ?, state = ?, request = ?::jsonb, requested_at = ?, next_try = ?, attempts = 0,
                            carrier_id = null, tracking_number = ?, trouble = null
                        where shop_id = ? and parcel = ? and state = 'REFUSED'""",
                        carrier,
                        state,
                        paper.write(request),
                        now,
                        state == Waybill.State.REQUESTED ? now : null,
                        state == Waybill.State.BOOKED ? request.parcelNumber() : null,
                        request.shop().value(),
                        request.parcel())
                == 1;
    }

    Optional<Row> find(ShopId shop, UUID parcel) {
        return sql.one(
                "select " + COLUMNS + " from waybill where shop_id = ? and parcel = ?",
                this::row,
                shop.value(),
                parcel);
    }

    /** Keeps others away from the parcel until the transaction ends. */
    void lock(ShopId shop, UUID parcel) {
        sql.list(
                "select 1 from waybill where shop_id = ? and parcel = ? for update", row -> true, shop.value(), parcel);
    }

    /** Whose the parcel is. In the scope of the network. */
    Optional<Key> key(UUID parcel) {
        return sql.one("select shop_id, parcel, carrier from waybill where parcel = ?", WaybillRows::key, parcel);
    }

    /** Parcels that a carrier refused or has given no number yet for a reason, the newest first. In the scope of the network. */
    List<Row> troubled(int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from waybill where trouble is not null and state in ('REQUESTED', 'REFUSED') order by requested_at desc limit ?",
                this::row,
                limit);
    }

    Optional<Row> locked(ShopId shop, UUID parcel) {
        return sql.one(
                "select " + COLUMNS + " from waybill where shop_id = ? and parcel = ? for update",
                this::row,
                shop.value(),
                parcel);
    }

    /** Whose parcel it is, by any of its names: the carrier's key, the tracking number, our number. In the scope of the network. */
    Optional<Key> named(String name) {
        return sql.one(
                "select shop_id, parcel, carrier from waybill where tracking_number = ? or parcel_number = ? or carrier_id = ? limit 1",
                WaybillRows::key,
                name,
                name,
                name);
    }

    /** Waybills that the carrier has still to answer, the longest waiting first. In the scope of the network. */
    List<Key> due(Instant now, int limit) {
        return sql.list(
                "select shop_id, parcel, carrier from waybill where next_try <= ? order by next_try limit ?",
                WaybillRows::key,
                now,
                limit);
    }

    /** Booked parcels on their way, or only just at their end, that nobody asked about since. In the scope of the network. */
    List<Key> silent(String carrier, Instant since, Instant finishedAfter, int limit) {
        return sql.list("""
                select shop_id, parcel, carrier from waybill
                where carrier = ? and state = 'BOOKED' and (final_at is null or final_at > ?)
                  and coalesce(asked_at, requested_at) < ?
                order by asked_at nulls first limit ?""", WaybillRows::key, carrier, finishedAfter, since, limit);
    }

    /** Parcels of a carrier that stand at our house, booked. In the scope of the network. */
    List<Row> standing(String carrier, int limit) {
        return sql.list(
                "select " + COLUMNS
                        + " from waybill where carrier = ? and state = 'BOOKED' and left_at is null and final_at is null"
                        + " order by requested_at limit ?",
                this::row,
                carrier,
                limit);
    }

    void asked(ShopId shop, UUID parcel, Instant now) {
        sql.change("update waybill set asked_at = ? where shop_id = ? and parcel = ?", now, shop.value(), parcel);
    }

    /** Whether the parcel leaves by this; it leaves once. */
    boolean left(ShopId shop, UUID parcel, Instant now) {
        return sql.change(
                        "update waybill set left_at = ? where shop_id = ? and parcel = ? and left_at is null",
                        now,
                        shop.value(),
                        parcel)
                == 1;
    }

    /** When these parcels left our house, by their numbers; those that have not are absent. In the scope of the network. */
    Map<String, Instant> left(Collection<String> numbers) {
        return sql
                .list(
                        "select parcel_number, left_at from waybill where parcel_number = any(?) and left_at is not null",
                        row -> Map.entry(row.getString(1), Sql.instant(row, "left_at")),
                        (Object) numbers.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void finished(ShopId shop, UUID parcel, Instant now) {
        sql.change(
                "update waybill set final_at = ? where shop_id = ? and parcel = ? and final_at is null",
                now,
                shop.value(),
                parcel);
    }

    void write(ShopId shop, Waybill waybill, int attempts, @Nullable Instant nextTry, boolean calledOff) {
        sql.change(
                """
                update waybill set state = ?, carrier_id = ?, tracking_number = ?, trouble = ?, attempts = ?, next_try = ?, called_off = ?
                where shop_id = ? and parcel = ?""",
                waybill.state(),
                waybill.carrierId(),
                waybill.trackingNumber(),
                waybill.trouble(),
                attempts,
                nextTry,
                calledOff,
                shop.value(),
                waybill.parcel());
    }

    private Row row(ResultSet row) throws SQLException {
        var waybill = new Waybill(
                row.getObject("parcel", UUID.class),
                row.getString("carrier"),
                Waybill.State.valueOf(row.getString("state")),
                row.getString("carrier_id"),
                row.getString("tracking_number"),
                row.getString("trouble"));
        return new Row(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("parcel_number"),
                paper.read(row.getString("request")),
                waybill,
                Sql.instant(row, "requested_at"),
                row.getInt("attempts"),
                Sql.instantOrNull(row, "next_try"),
                row.getBoolean("called_off"),
                Sql.instantOrNull(row, "final_at") != null,
                Sql.instantOrNull(row, "left_at") != null);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("parcel", UUID.class),
                row.getString("carrier"));
    }
}
