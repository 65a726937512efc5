package dev.prilavok.returns;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Funder;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.PricingSnapshot;
import dev.prilavok.stock.Place;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Accepted returns as the books will read them: written once. */
@ApplicationScoped
class AcceptedRows {
    private final Sql sql;

    AcceptedRows(Sql sql) {
        this.sql = sql;
    }

    void write(ReturnAccepted fact, String by) {
        sql.change(
                """
                insert into goods_return_accepted (shop_id, id, return_id, return_number, order_id, order_number, franchisee_id,
                    agreement_version_id, kind, lost_on_way, requested_at, received_at, recorded_at, currency, goods_minor, withheld_minor,
                    delivery_back_minor, carried_minor, refund_minor, requisites_id, actor_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                fact.shop().value(),
                fact.id(),
                fact.returned(),
                fact.number(),
                fact.order(),
                fact.orderNumber().value(),
                fact.franchisee().value(),
                fact.agreementVersion(),
                fact.kind(),
                fact.lostOnWay(),
                fact.requestedAt(),
                fact.receivedAt(),
                fact.recordedAt(),
                fact.money().goods().getCurrencyUnit().getCode(),
                Moneys.minor(fact.money().goods()),
                Moneys.minor(fact.money().withheld()),
                Moneys.minor(fact.money().deliveryBack()),
                Moneys.minor(fact.money().carried()),
                Moneys.minor(fact.money().refund()),
                fact.requisites(),
                by);
        sql.each("""
                insert into goods_return_accepted_line (shop_id, accepted_id, no, sku, grade, place, quantity, paid_minor, retail_minor,
                    wholesale_minor, discount_minor, discount_funder, line_quantity, vat_bp, price_list_version, cost_minor, cost_currency)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fact.lines().stream().map(line -> values(fact, line)).toList());
    }

    private static @Nullable Object[] values(ReturnAccepted fact, ReturnAccepted.Line line) {
        var cost = line.unitCost();
        var pricing = line.pricing();
        return new @Nullable Object[] {
            fact.shop().value(),
            fact.id(),
            line.no(),
            line.sku().value(),
            line.grade(),
            line.place(),
            line.quantity(),
            Moneys.minor(line.paid()),
            Moneys.minor(pricing.retail()),
            Moneys.minor(pricing.wholesale()),
            Moneys.minor(pricing.discount()),
            pricing.funder(),
            line.lineQuantity(),
            pricing.vat().basisPoints(),
            pricing.priceListVersion(),
            cost == null ? null : Moneys.minor(cost),
            cost == null ? null : cost.getCurrencyUnit().getCode()
        };
    }

    Optional<ReturnAccepted> of(ShopId shop, UUID returned) {
        return sql.one(
                "select * from goods_return_accepted where shop_id = ? and return_id = ?",
                this::read,
                shop.value(),
                returned);
    }

    List<ReturnAccepted> ofOrder(ShopId shop, UUID order) {
        return sql.list(
                "select * from goods_return_accepted where shop_id = ? and order_id = ? order by recorded_at, id",
                this::read,
                shop.value(),
                order);
    }

    // ids are made in the order of time
    List<ReturnAccepted> after(ShopId shop, @Nullable UUID last, int size) {
        return sql.list(
                "select * from goods_return_accepted where shop_id = ? and (?::uuid is null or id > ?) order by id limit ?",
                this::read,
                shop.value(),
                last,
                last,
                size);
    }

    private ReturnAccepted read(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var shop = new ShopId(row.getObject("shop_id", UUID.class));
        var id = row.getObject("id", UUID.class);
        return new ReturnAccepted(
                shop,
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                id,
                row.getObject("return_id", UUID.class),
                row.getString("return_number"),
                row.getObject("order_id", UUID.class),
                new OrderNumber(row.getString("order_number")),
                row.getObject("agreement_version_id", UUID.class),
                ReturnKind.valueOf(row.getString("kind")),
                row.getBoolean("lost_on_way"),
                Sql.instant(row, "requested_at"),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "recorded_at"),
                lines(shop, id, currency),
                new ReturnMoney(
                        money(row, "goods_minor", currency),
                        money(row, "withheld_minor", currency),
                        money(row, "delivery_back_minor", currency),
                        money(row, "carried_minor", currency)),
                row.getObject("requisites_id", UUID.class));
    }

    private List<ReturnAccepted.Line> lines(ShopId shop, UUID id, CurrencyUnit currency) {
        return sql.list("""
                select l.*, p.product_version from goods_return_accepted_line l
                join goods_return_accepted a on a.shop_id = l.shop_id and a.id = l.accepted_id
                join order_line p on p.shop_id = a.shop_id and p.order_id = a.order_id and p.no = l.no
                where l.shop_id = ? and l.accepted_id = ? order by l.no, l.grade""", row -> line(row, currency), shop.value(), id);
    }

    private static ReturnAccepted.Line line(ResultSet row, CurrencyUnit currency) throws SQLException {
        var funder = row.getString("discount_funder");
        var cost = row.getString("cost_currency");
        return new ReturnAccepted.Line(
                row.getInt("no"),
                new Sku(row.getString("sku")),
                row.getString("grade"),
                Place.valueOf(row.getString("place")),
                row.getInt("quantity"),
                money(row, "paid_minor", currency),
                new PricingSnapshot(
                        money(row, "retail_minor", currency),
                        money(row, "wholesale_minor", currency),
                        row.getString("price_list_version"),
                        new Percent(row.getInt("vat_bp")),
                        money(row, "discount_minor", currency),
                        funder == null ? null : Funder.valueOf(funder),
                        row.getInt("product_version")),
                row.getInt("line_quantity"),
                cost == null ? null : Moneys.of(row.getLong("cost_minor"), CurrencyUnit.of(cost)));
    }

    private static Money money(ResultSet row, String column, CurrencyUnit currency) throws SQLException {
        return Moneys.of(row.getLong(column), currency);
    }
}
