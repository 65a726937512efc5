package dev.prilavok.order;

import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Says what tests mean: a quote of these goods, a buyer with a phone of his own, an order placed. */
@ApplicationScoped
public class OrdersFixture {
    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Orders orders;
    private final Delivery delivery;
    private final Scope scope;
    private final AgroalDataSource database;

    OrdersFixture(Orders orders, Delivery delivery, Scope scope, AgroalDataSource database) {
        this.orders = orders;
        this.delivery = delivery;
        this.scope = scope;
        this.database = database;
    }

    /** A courier to the door in Moscow, who waits while things are tried on. */
    public DeliveryChoice courier() {
        return new DeliveryChoice(
                delivery.suggest("Москва", Langs.RU, "RUB", 1).get(0).id(), "courier", null);
    }

    public QuoteRequest request(Sku... skus) {
        return request(
                Arrays.stream(skus)
                        .map(sku -> new QuoteItem(sku, 1, null, null))
                        .toList(),
                null);
    }

    public QuoteRequest request(List<QuoteItem> items, @Nullable Discount discount) {
        return new QuoteRequest(items, courier(), discount, null);
    }

    public Quote quote(Shop shop, Sku... skus) {
        return quote(shop, request(skus));
    }

    public Quote quote(Shop shop, QuoteRequest request) {
        return scope.shop(shop.id(), () -> orders.quote(shop.id(), request));
    }

    /** A phone that nobody else has. */
    public Phone phone() {
        return new Phone("+7912%07d".formatted(1_000_000 + PHONES.incrementAndGet()));
    }

    public OrderDraft draft(Quote quote, Phone phone) {
        return draft(quote.id(), phone, null);
    }

    public OrderDraft draft(UUID quote, Phone phone, @Nullable UUID holdOwner) {
        return new OrderDraft(
                quote,
                new Buyer("Вера Тестова", phone, null, "улица Лесная, 5", null),
                new Source("chat", null, "post-7", "spring"),
                List.of(ConsentGiven.offer(null), ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, null)),
                Langs.RU,
                holdOwner);
    }

    public PlacedOrder place(Shop shop, OrderDraft draft) {
        return scope.shop(shop.id(), () -> orders.place(shop.id(), draft));
    }

    /** An order of somebody new. */
    public PlacedOrder placed(Shop shop, Sku... skus) {
        return place(shop, draft(quote(shop, skus), phone()));
    }

    public OrderView view(Shop shop, PlacedOrder order) {
        return scope.shop(shop.id(), () -> orders.byId(shop.id(), order.id())).orElseThrow();
    }

    /** A number from a shop's own rows. */
    public int count(Shop shop, String sql, @Nullable Object... values) {
        return scope.shop(shop.id(), () -> {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) select.setObject(i + 1, values[i]);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** An idempotency key or a link nobody used. */
    public UUID fresh() {
        return Ids.next();
    }
}
