package dev.prilavok.order;

import static dev.prilavok.order.OrderReader.money;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Stored outcomes: written once, read whole. */
@ApplicationScoped
class OutcomeRows {
    /** The latest truth about a parcel. */
    record Version(UUID id, int version) {}

    private static final String INSERT = """
            with head as (
                insert into order_outcome (shop_id, id, order_id, franchisee_id, agreement_version_id, parcel_id, parcel_number, version,
                    replaces, operation, carrier, tracking_number, occurred_at, recorded_at, currency, delivery_minor, due_minor,
                    collected_minor, prepaid_minor, tender, result, actor_kind, actor_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning shop_id, id
            )
            insert into order_outcome_line (shop_id, outcome_id, no, sku, outcome, quantity, reason, paid_minor, retail_minor,
                wholesale_minor, discount_minor, vat_bp, cost_minor, cost_currency)
            select h.shop_id, h.id, l.* from head h, unnest(?::int[], ?::text[], ?::text[], ?::int[], ?::text[], ?::int8[], ?::int8[],
                ?::int8[], ?::int8[], ?::int[], ?::int8[], ?::text[]) l""";

    /** The pieces of every line from the latest truth about each parcel; pieces that never left are counted by the shortening. */
    private static final String RECOUNT = """
            with latest as (
                select distinct on (parcel_id) id from order_outcome where shop_id = ? and order_id = ?
                order by parcel_id, version desc
            ), pieces as (
                select no, coalesce(sum(quantity) filter (where outcome = 'KEPT'), 0) as kept,
                    coalesce(sum(quantity) filter (where outcome = 'REFUSED'), 0) as refused,
                    coalesce(sum(quantity) filter (where outcome in ('LOST', 'DAMAGED')), 0) as lost
                from order_outcome_line where shop_id = ? and outcome_id in (select id from latest) group by no
            ), lines as (
                update order_line l set quantity_kept = p.kept, quantity_refused = p.refused, quantity_lost = p.lost
                from pieces p where l.shop_id = ? and l.order_id = ? and l.no = p.no
            )
            update orders set result = ?, payment_status = ? where shop_id = ? and id = ?""";

    private final Sql sql;

    OutcomeRows(Sql sql) {
        this.sql = sql;
    }

    boolean knows(ShopId shop, UUID operation) {
        return sql.one(
                        "select 1 from order_outcome where shop_id = ? and operation = ?",
                        row -> true,
                        shop.value(),
                        operation)
                .isPresent();
    }

    Optional<Version> latest(ShopId shop, UUID parcel) {
        return sql.one(
                "select id, version from order_outcome where shop_id = ? and parcel_id = ? order by version desc limit 1",
                row -> new Version(row.getObject(1, UUID.class), row.getInt(2)),
                shop.value(),
                parcel);
    }

    void insert(LineOutcomes outcome, UUID operation, Actor actor) {
        var lines = outcome.lines();
        sql.change(
                INSERT,
                outcome.shop().value(),
                outcome.id(),
                outcome.order(),
                outcome.franchisee().value(),
                outcome.agreementVersion(),
                outcome.parcel(),
                outcome.parcelNumber(),
                outcome.version(),
                outcome.replaces(),
                operation,
                outcome.carrier(),
                outcome.trackingNumber(),
                outcome.occurredAt(),
                outcome.recordedAt(),
                outcome.due().getCurrencyUnit().getCode(),
                Moneys.minor(outcome.delivery()),
                Moneys.minor(outcome.due()),
                Moneys.minor(outcome.collected()),
                Moneys.minor(outcome.prepaid()),
                outcome.tender(),
                outcome.result(),
                actor.kind(),
                actor.name(),
                column(lines, LineOutcomes.Line::no, new Integer[0]),
                column(lines, line -> line.sku().value(), new String[0]),
                column(lines, line -> line.outcome().name(), new String[0]),
                column(lines, LineOutcomes.Line::quantity, new Integer[0]),
                column(lines, LineOutcomes.Line::reason, new String[0]),
                column(lines, line -> Moneys.minor(line.paid()), new Long[0]),
                column(lines, line -> Moneys.minor(line.pricing().retail()), new Long[0]),
                column(lines, line -> Moneys.minor(line.pricing().wholesale()), new Long[0]),
                column(lines, line -> Moneys.minor(line.pricing().discount()), new Long[0]),
                column(lines, line -> line.pricing().vat().basisPoints(), new Integer[0]),
                column(lines, line -> line.unitCost() == null ? null : Moneys.minor(line.unitCost()), new Long[0]),
                column(
                        lines,
                        line -> line.unitCost() == null
                                ? null
                                : line.unitCost().getCurrencyUnit().getCode(),
                        new String[0]));
    }

    void recount(ShopId shop, UUID order, OrderResult result, PaymentStatus payment) {
        sql.change(
                RECOUNT, shop.value(), order, shop.value(), shop.value(), order, result, payment, shop.value(), order);
    }

    boolean everythingIsDecided(ShopId shop, UUID order) {
        return sql.one("""
                        select bool_and(quantity_kept + quantity_refused + quantity_lost + quantity_cancelled = quantity)
                        from order_line where shop_id = ? and order_id = ?""", row -> row.getBoolean(1), shop.value(), order).orElse(false);
    }

    List<LineOutcomes> ofOrder(ShopId shop, UUID order) {
        return sql.list("""
                select o.*, n.number, n.discount_funder from order_outcome o
                join orders n on n.shop_id = o.shop_id and n.id = o.order_id
                where o.shop_id = ? and o.order_id = ? order by o.recorded_at, o.version""", this::outcome, shop.value(), order);
    }

    // ids are made in the order of time
    List<LineOutcomes> after(ShopId shop, @Nullable UUID last, int size) {
        return sql.list("""
                select o.*, n.number, n.discount_funder from order_outcome o
                join orders n on n.shop_id = o.shop_id and n.id = o.order_id
                where o.shop_id = ? and (?::uuid is null or o.id > ?) order by o.id limit ?""", this::outcome, shop.value(), last, last, size);
    }

    private LineOutcomes outcome(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var tender = row.getString("tender");
        var shop = new ShopId(row.getObject("shop_id", UUID.class));
        var id = row.getObject("id", UUID.class);
        return new LineOutcomes(
                shop,
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                id,
                row.getObject("order_id", UUID.class),
                new OrderNumber(row.getString("number")),
                row.getObject("agreement_version_id", UUID.class),
                row.getObject("parcel_id", UUID.class),
                row.getString("parcel_number"),
                row.getString("carrier"),
                row.getString("tracking_number"),
                row.getInt("version"),
                row.getObject("replaces", UUID.class),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "recorded_at"),
                lines(shop, id, currency, row.getString("discount_funder")),
                money(row, "delivery_minor", currency),
                money(row, "due_minor", currency),
                money(row, "collected_minor", currency),
                money(row, "prepaid_minor", currency),
                tender == null ? null : Tender.valueOf(tender),
                OrderResult.valueOf(row.getString("result")));
    }

    private List<LineOutcomes.Line> lines(ShopId shop, UUID outcome, CurrencyUnit currency, @Nullable String funder) {
        return sql.list(
                """
                select l.*, p.price_list_version, p.product_version from order_outcome_line l
                join order_outcome o on o.shop_id = l.shop_id and o.id = l.outcome_id
                join order_line p on p.shop_id = o.shop_id and p.order_id = o.order_id and p.no = l.no
                where l.shop_id = ? and l.outcome_id = ? order by l.no, l.outcome""", row -> line(row, currency, funder == null ? null : Funder.valueOf(funder)), shop.value(), outcome);
    }

    private static LineOutcomes.Line line(ResultSet row, CurrencyUnit currency, @Nullable Funder funder)
            throws SQLException {
        var discount = money(row, "discount_minor", currency);
        return new LineOutcomes.Line(
                row.getInt("no"),
                new Sku(row.getString("sku")),
                LineOutcome.valueOf(row.getString("outcome")),
                row.getInt("quantity"),
                row.getString("reason"),
                money(row, "paid_minor", currency),
                new PricingSnapshot(
                        money(row, "retail_minor", currency),
                        money(row, "wholesale_minor", currency),
                        row.getString("price_list_version"),
                        new Percent(row.getInt("vat_bp")),
                        discount,
                        discount.isZero() ? null : funder,
                        row.getInt("product_version")),
                cost(row));
    }

    private static @Nullable Money cost(ResultSet row) throws SQLException {
        var currency = row.getString("cost_currency");
        return currency == null ? null : Moneys.of(row.getLong("cost_minor"), CurrencyUnit.of(currency));
    }

    private static <T> T[] column(
            List<LineOutcomes.Line> lines, Function<LineOutcomes.Line, @Nullable T> value, T[] type) {
        return lines.stream().map(value).toList().toArray(type);
    }
}
