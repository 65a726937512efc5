package dev.prilavok.returns;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the rows of a return say: its head, its lines and its steps. */
final class ReturnOfRow {
    private ReturnOfRow() {}

    static ReturnLine line(ResultSet row, CurrencyUnit currency) throws SQLException {
        var accepted = row.getObject("accepted", Integer.class);
        var newSku = row.getString("new_sku");
        return new ReturnLine(
                row.getInt("no"),
                new Sku(row.getString("sku")),
                row.getString("name"),
                row.getString("colour"),
                row.getString("size"),
                row.getString("picture"),
                row.getInt("quantity"),
                RefusalReason.valueOf(row.getString("reason")),
                row.getString("note"),
                Sql.texts(row, "photos"),
                newSku == null ? null : new Sku(newSku),
                row.getString("new_size"),
                accepted,
                moneyOrNull(row, "paid_minor", currency));
    }

    static ReturnStep step(ResultSet row) throws SQLException {
        var from = row.getString("from_state");
        return new ReturnStep(
                Sql.instant(row, "at"),
                from == null ? null : ReturnState.valueOf(from),
                ReturnState.valueOf(row.getString("to_state")),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_name")),
                row.getString("reason"));
    }

    static ReturnView head(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new ReturnView(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("order_id", UUID.class),
                new OrderNumber(row.getString("order_number")),
                ReturnKind.valueOf(row.getString("kind")),
                ReturnState.valueOf(row.getString("state")),
                Sql.instant(row, "state_since"),
                Sql.instant(row, "requested_at"),
                row.getString("jurisdiction"),
                ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("locale")),
                ReturnWay.valueOf(row.getString("way")),
                row.getBoolean("our_label"),
                Moneys.of(row.getLong("carriage_minor"), currency),
                row.getBoolean("informed"),
                row.getObject("last_day", LocalDate.class),
                Sql.instant(row, "refund_by"),
                row.getString("note"),
                row.getString("statement"),
                row.getString("tracking"),
                currency,
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getObject("agreement_version_id", UUID.class),
                Sql.instantOrNull(row, "received_at"),
                money(row, currency),
                row.getString("first_by"),
                row.getString("document"),
                row.getObject("exchange_order_id", UUID.class),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable ReturnMoney money(ResultSet row, CurrencyUnit currency) throws SQLException {
        var goods = moneyOrNull(row, "goods_minor", currency);
        if (goods == null) return null;
        return new ReturnMoney(
                goods,
                Moneys.of(row.getLong("withheld_minor"), currency),
                Moneys.of(row.getLong("delivery_back_minor"), currency),
                Moneys.of(row.getLong("carried_minor"), currency));
    }

    private static @Nullable Money moneyOrNull(ResultSet row, String column, CurrencyUnit currency)
            throws SQLException {
        var minor = row.getObject(column, Long.class);
        return minor == null ? null : Moneys.of(minor, currency);
    }

    static ReturnView with(ReturnView head, List<ReturnLine> lines, List<Graded> grades, List<ReturnStep> steps) {
        return new ReturnView(
                head.shop(),
                head.id(),
                head.number(),
                head.order(),
                head.orderNumber(),
                head.kind(),
                head.state(),
                head.stateSince(),
                head.requestedAt(),
                head.jurisdiction(),
                head.zone(),
                head.locale(),
                head.way(),
                head.ourLabel(),
                head.carriage(),
                head.informed(),
                head.lastDay(),
                head.refundBy(),
                head.note(),
                head.statement(),
                head.tracking(),
                head.currency(),
                head.franchisee(),
                head.agreementVersion(),
                head.receivedAt(),
                head.money(),
                head.firstBy(),
                head.document(),
                head.exchangeOrder(),
                lines,
                grades,
                steps);
    }
}
