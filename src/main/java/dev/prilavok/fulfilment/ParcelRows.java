package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads parcels whole and writes their steps. */
@ApplicationScoped
class ParcelRows {
    private static final String STEP = """
            insert into parcel_step (shop_id, parcel_id, id, occurred_at, recorded_at, from_state, to_state, moved, actor_kind, actor_name,
                reason, operation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    ParcelRows(Sql sql) {
        this.sql = sql;
    }

    Optional<ParcelView> find(ShopId shop, UUID id) {
        return whole("shop_id = ? and id = ?", shop.value(), id).stream().findFirst();
    }

    Optional<ParcelView> locked(ShopId shop, UUID id) {
        return whole("shop_id = ? and id = ? for no key update", shop.value(), id).stream()
                .findFirst();
    }

    Optional<ParcelView> ofOrder(ShopId shop, UUID order) {
        return whole("shop_id = ? and order_id = ? and state <> 'VOID'", shop.value(), order).stream()
                .findFirst();
    }

    /** Every parcel of an order, those called off too. */
    List<ParcelView> allOfOrder(ShopId shop, UUID order) {
        return whole("shop_id = ? and order_id = ? order by id", shop.value(), order);
    }

    Optional<ParcelView> byNumber(String number) {
        return whole("number = ?", number).stream().findFirst();
    }

    /** Parcels that a condition finds, with their lines: two questions, however many there are. */
    List<ParcelView> whole(String where, @Nullable Object... values) {
        var heads = sql.list("select * from parcel where " + where, Head::of, values);
        if (heads.isEmpty()) return List.of();
        var lines = lines(heads.stream().map(Head::id).toArray(UUID[]::new));
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private record OfParcel(UUID parcel, ParcelLine line) {}

    private Map<UUID, List<ParcelLine>> lines(UUID[] parcels) {
        return sql
                .list("""
                        select l.*, s.address from parcel_line l left join shelf s on s.sku = l.sku
                        where l.parcel_id = any (?) order by l.parcel_id, l.no""", row -> new OfParcel(row.getObject("parcel_id", UUID.class), line(row)), (Object) parcels)
                .stream()
                .collect(Collectors.groupingBy(
                        OfParcel::parcel, Collectors.mapping(OfParcel::line, Collectors.toList())));
    }

    private static ParcelLine line(ResultSet row) throws SQLException {
        var currency = row.getString("cost_currency");
        return new ParcelLine(
                row.getInt("no"),
                new Sku(row.getString("sku")),
                row.getString("name"),
                row.getString("colour"),
                row.getString("size"),
                row.getString("picture"),
                row.getString("alternative"),
                row.getInt("quantity"),
                row.getInt("picked"),
                row.getInt("short"),
                row.getInt("coming_back"),
                row.getBoolean("marked"),
                row.getString("address"),
                currency == null ? null : Moneys.of(row.getLong("cost_minor"), CurrencyUnit.of(currency)));
    }

    void insert(ParcelView parcel) {
        sql.change(
                """
                insert into parcel (shop_id, id, number, order_id, order_number, wave_id, state, state_since, planned_at, carrier, way,
                    point, city_id, delivery_title, promised_from, promised_to, trial, gift, units, weight_grams, currency, due_minor,
                    heard_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parcel.shop().value(),
                parcel.id(),
                parcel.number(),
                parcel.order(),
                parcel.orderNumber().value(),
                parcel.wave(),
                parcel.state(),
                parcel.since(),
                parcel.since(),
                parcel.carrier(),
                parcel.way(),
                parcel.point(),
                parcel.city(),
                parcel.deliveryTitle(),
                parcel.promisedFrom(),
                parcel.promisedTo(),
                parcel.trial(),
                parcel.gift(),
                parcel.units(),
                parcel.weightGrams(),
                parcel.due().getCurrencyUnit().getCode(),
                Moneys.minor(parcel.due()),
                parcel.heardAt());
        sql.each(
                """
                insert into parcel_line (shop_id, parcel_id, no, sku, name, colour, size, picture, alternative, quantity, marked)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parcel.lines().stream()
                        .map(line -> new @Nullable Object[] {
                            parcel.shop().value(),
                            parcel.id(),
                            line.no(),
                            line.sku().value(),
                            line.name(),
                            line.colour(),
                            line.size(),
                            line.pictureSrc(),
                            line.alternative(),
                            line.quantity(),
                            line.marked()
                        })
                        .toList());
    }

    boolean knows(ShopId shop, UUID parcel, UUID operation) {
        return sql.one(
                        "select 1 from parcel_step where shop_id = ? and parcel_id = ? and operation = ?",
                        row -> true,
                        shop.value(),
                        parcel,
                        operation)
                .isPresent();
    }

    void step(ParcelView parcel, Step step) {
        sql.change(
                STEP,
                parcel.shop().value(),
                parcel.id(),
                Ids.next(),
                step.at(),
                step.recordedAt(),
                step.from(),
                step.to(),
                step.moved(),
                step.actor().kind(),
                step.actor().name(),
                step.reason(),
                step.operation());
        if (step.moved())
            sql.change(
                    """
                    update parcel set state = ?, state_since = ?, heard_at = greatest(heard_at, ?),
                        ended_at = case when ? then ? else ended_at end
                    where shop_id = ? and id = ?""",
                    step.to(),
                    step.at(),
                    step.at(),
                    step.to().isOutcome(),
                    step.at(),
                    parcel.shop().value(),
                    parcel.id());
        else
            sql.change(
                    "update parcel set heard_at = greatest(heard_at, ?) where shop_id = ? and id = ?",
                    step.at(),
                    parcel.shop().value(),
                    parcel.id());
    }

    /** Sets one column of a parcel; the column is a word of ours, never a stranger's. */
    void set(ParcelView parcel, String column, @Nullable Object value) {
        sql.change(
                "update parcel set " + column + " = ? where shop_id = ? and id = ?",
                value,
                parcel.shop().value(),
                parcel.id());
    }

    void attempted(ParcelView parcel, @Nullable String reason) {
        sql.change(
                "update parcel set attempts = attempts + 1, attempt_reason = ?, next_attempt = null where shop_id = ? and id = ?",
                reason,
                parcel.shop().value(),
                parcel.id());
    }

    void line(ParcelView parcel, int no, int picked, int shortOf, int quantity) {
        sql.change(
                "update parcel_line set picked = ?, short = ?, quantity = ? where shop_id = ? and parcel_id = ? and no = ?",
                picked,
                shortOf,
                quantity,
                parcel.shop().value(),
                parcel.id(),
                no);
    }

    /** Pieces that the buyer goes without leave the line; a line of nothing else leaves the parcel. */
    void without(ParcelView parcel, int no, int pieces) {
        var left = sql.change("""
                update parcel_line set short = 0, quantity = quantity - ?
                where shop_id = ? and parcel_id = ? and no = ? and quantity > ?""", pieces, parcel.shop().value(), parcel.id(), no, pieces);
        if (left == 0)
            sql.change(
                    "delete from parcel_line where shop_id = ? and parcel_id = ? and no = ?",
                    parcel.shop().value(),
                    parcel.id(),
                    no);
    }

    void comingBack(ParcelView parcel, int no, int pieces) {
        sql.change(
                "update parcel_line set coming_back = ? where shop_id = ? and parcel_id = ? and no = ?",
                pieces,
                parcel.shop().value(),
                parcel.id(),
                no);
    }

    void costs(ParcelView parcel, Map<Sku, Money> costs) {
        sql.each(
                """
                update parcel_line set cost_minor = ?, cost_currency = ? where shop_id = ? and parcel_id = ? and sku = ?""",
                costs.entrySet().stream()
                        .map(cost -> new @Nullable Object[] {
                            Moneys.minor(cost.getValue()),
                            cost.getValue().getCurrencyUnit().getCode(),
                            parcel.shop().value(),
                            parcel.id(),
                            cost.getKey().value()
                        })
                        .toList());
    }

    List<Step> steps(ShopId shop, UUID parcel) {
        return sql.list(
                "select * from parcel_step where shop_id = ? and parcel_id = ? order by recorded_at, id",
                row -> new Step(
                        Sql.instant(row, "occurred_at"),
                        Sql.instant(row, "recorded_at"),
                        ParcelState.valueOf(row.getString("from_state")),
                        ParcelState.valueOf(row.getString("to_state")),
                        row.getBoolean("moved"),
                        new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_name")),
                        row.getString("reason"),
                        row.getObject("operation", UUID.class)),
                shop.value(),
                parcel);
    }

    /** A row of the parcel table before its lines are known. */
    private record Head(ParcelView parcel) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(new ParcelView(
                    new ShopId(row.getObject("shop_id", UUID.class)),
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getObject("order_id", UUID.class),
                    new OrderNumber(row.getString("order_number")),
                    row.getObject("wave_id", UUID.class),
                    ParcelState.valueOf(row.getString("state")),
                    Sql.instant(row, "state_since"),
                    row.getString("carrier"),
                    row.getString("way"),
                    row.getString("point"),
                    row.getObject("city_id", UUID.class),
                    row.getString("delivery_title"),
                    row.getObject("promised_from", LocalDate.class),
                    row.getObject("promised_to", LocalDate.class),
                    row.getBoolean("trial"),
                    row.getBoolean("gift"),
                    row.getInt("units"),
                    row.getInt("weight_grams"),
                    Moneys.of(row.getLong("due_minor"), CurrencyUnit.of(row.getString("currency"))),
                    row.getInt("attempts"),
                    row.getString("attempt_reason"),
                    row.getObject("next_attempt", LocalDate.class),
                    row.getString("next_interval"),
                    Sql.instantOrNull(row, "stored_until"),
                    row.getObject("manifest_id", UUID.class),
                    row.getString("courier"),
                    row.getString("tracking_number"),
                    Sql.instantOrNull(row, "handed_over_at"),
                    Sql.instant(row, "heard_at"),
                    List.of()));
        }

        UUID id() {
            return parcel.id();
        }

        ParcelView with(List<ParcelLine> lines) {
            return parcel.with(lines);
        }
    }
}
