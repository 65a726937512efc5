package dev.prilavok.order;

import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads one order whole. */
@ApplicationScoped
class OrderReader {
    private static final String ORDERS = """
            select o.*, b.name as buyer_name, b.phone, b.email, b.address, b.comment
            from orders o join order_buyer b on b.shop_id = o.shop_id and b.order_id = o.id""";

    private static final String ORDER = ORDERS + " where o.shop_id = ?";

    private final Sql sql;

    OrderReader(Sql sql) {
        this.sql = sql;
    }

    Optional<OrderView> byNumber(ShopId shop, OrderNumber number) {
        return sql.one(ORDER + " and o.number = ?", this::view, shop.value(), number.value());
    }

    Optional<OrderView> byId(ShopId shop, UUID id) {
        return sql.one(ORDER + " and o.id = ?", this::view, shop.value(), id);
    }

    Optional<OrderView> byStatusHash(ShopId shop, String hash, Instant placedAfter) {
        return sql.one(
                ORDER + " and o.status_hash = ? and o.placed_at > ?", this::view, shop.value(), hash, placedAfter);
    }

    /** Orders with their lines and without their history, in two questions. */
    List<OrderView> handled(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var wanted = ids.toArray(UUID[]::new);
        var lines = sql
                .list(
                        """
                        select l.*, o.currency, o.discount_funder from order_line l
                        join orders o on o.shop_id = l.shop_id and o.id = l.order_id
                        where l.order_id = any (?) order by l.order_id, l.no""",
                        row -> new OfOrder(
                                row.getObject("order_id", UUID.class),
                                line(row, CurrencyUnit.of(row.getString("currency")), funder(row))),
                        (Object) wanted)
                .stream()
                .collect(Collectors.groupingBy(OfOrder::order, Collectors.mapping(OfOrder::line, Collectors.toList())));
        return sql.list(
                ORDERS + " where o.id = any (?)",
                row -> view(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of()), List.of()),
                (Object) wanted);
    }

    private record OfOrder(UUID order, OrderLineView line) {}

    private static @Nullable Funder funder(ResultSet row) throws SQLException {
        var funder = row.getString("discount_funder");
        return funder == null ? null : Funder.valueOf(funder);
    }

    private OrderView view(ResultSet row) throws SQLException {
        var shop = row.getObject("shop_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        return view(row, lines(shop, id, CurrencyUnit.of(row.getString("currency")), funder(row)), history(shop, id));
    }

    private static OrderView view(ResultSet row, List<OrderLineView> lines, List<HistoryEntry> history)
            throws SQLException {
        var shop = row.getObject("shop_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        var currency = CurrencyUnit.of(row.getString("currency"));
        var funder = funder(row);
        return new OrderView(
                new ShopId(shop),
                id,
                new OrderNumber(row.getString("number")),
                OrderState.valueOf(row.getString("state")),
                PaymentStatus.valueOf(row.getString("payment_status")),
                FulfilmentStatus.valueOf(row.getString("fulfilment_status")),
                ReturnStatus.valueOf(row.getString("return_status")),
                result(row),
                Sql.instant(row, "placed_at"),
                Sql.instantOrNull(row, "expires_at"),
                lines,
                delivery(row, currency),
                row.getObject("delivery_city", UUID.class),
                funder == null ? null : new Discount(money(row, "discount_minor", currency), funder),
                moneyOrNull(row, "gift_minor", currency),
                money(row, "goods_minor", currency),
                money(row, "due_min_minor", currency),
                money(row, "due_minor", currency),
                money(row, "credit_minor", currency),
                buyer(row),
                source(row),
                Locale.forLanguageTag(row.getString("locale")),
                row.getObject("agreement_version_id", UUID.class),
                history);
    }

    static @Nullable OrderResult result(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return result == null ? null : OrderResult.valueOf(result);
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("source_channel"),
                row.getObject("source_link", UUID.class),
                row.getString("source_post"),
                row.getString("source_campaign"));
    }

    private static Buyer buyer(ResultSet row) throws SQLException {
        return new Buyer(
                row.getString("buyer_name"),
                new Phone(row.getString("phone")),
                row.getString("email"),
                row.getString("address"),
                row.getString("comment"));
    }

    private static DeliveryQuote delivery(ResultSet row, CurrencyUnit currency) throws SQLException {
        return new DeliveryQuote(
                row.getString("delivery_carrier"),
                row.getString("delivery_way"),
                row.getString("delivery_point"),
                row.getString("delivery_title"),
                money(row, "delivery_minor", currency),
                moneyOrNull(row, "delivery_free_from_minor", currency),
                row.getObject("delivery_earliest", LocalDate.class),
                row.getObject("delivery_latest", LocalDate.class),
                row.getBoolean("delivery_trial"),
                row.getBoolean("delivery_cod"),
                moneyOrNull(row, "delivery_cod_limit_minor", currency));
    }

    private List<OrderLineView> lines(UUID shop, UUID order, CurrencyUnit currency, @Nullable Funder funder) {
        return sql.list(
                "select * from order_line where shop_id = ? and order_id = ? order by no",
                row -> line(row, currency, funder),
                shop,
                order);
    }

    private static OrderLineView line(ResultSet row, CurrencyUnit currency, @Nullable Funder funder)
            throws SQLException {
        var discount = money(row, "discount_minor", currency);
        return new OrderLineView(
                row.getInt("no"),
                new Sku(row.getString("sku")),
                row.getObject("product_id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("colour"),
                row.getString("size"),
                row.getInt("quantity"),
                money(row, "unit_minor", currency),
                money(row, "total_minor", currency),
                row.getString("alternative"),
                row.getString("picture"),
                row.getInt("weight_grams"),
                row.getBoolean("marked"),
                new PricingSnapshot(
                        money(row, "retail_minor", currency),
                        money(row, "wholesale_minor", currency),
                        row.getString("price_list_version"),
                        new Percent(row.getInt("vat_bp")),
                        discount,
                        discount.isZero() ? null : funder,
                        row.getInt("product_version")),
                new LinePieces(
                        row.getInt("quantity_kept"),
                        row.getInt("quantity_refused"),
                        row.getInt("quantity_lost"),
                        row.getInt("quantity_cancelled"),
                        row.getInt("quantity_returned")));
    }

    private List<HistoryEntry> history(UUID shop, UUID order) {
        return sql.list(
                "select * from order_history where shop_id = ? and order_id = ? order by id",
                OrderReader::step,
                shop,
                order);
    }

    private static HistoryEntry step(ResultSet row) throws SQLException {
        var from = row.getString("from_state");
        return new HistoryEntry(
                Sql.instant(row, "at"),
                from == null ? null : OrderState.valueOf(from),
                OrderState.valueOf(row.getString("to_state")),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_name")),
                row.getString("reason"));
    }

    static Money money(ResultSet row, String column, CurrencyUnit currency) throws SQLException {
        return Moneys.of(row.getLong(column), currency);
    }

    private static @Nullable Money moneyOrNull(ResultSet row, String column, CurrencyUnit currency)
            throws SQLException {
        var minor = row.getObject(column, Long.class);
        return minor == null ? null : Moneys.of(minor, currency);
    }
}
