package dev.prilavok.checkout;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.Quote;
import dev.prilavok.order.Source;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says what tests mean: a browser with a basket, a form that somebody filled in, the button pressed. */
@ApplicationScoped
public class BasketFixture {
    private final Carts carts;
    private final Checkout checkout;
    private final OrdersFixture orders;
    private final Scope scope;

    BasketFixture(Carts carts, Checkout checkout, OrdersFixture orders, Scope scope) {
        this.carts = carts;
        this.checkout = checkout;
        this.orders = orders;
        this.scope = scope;
    }

    public static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }

    /** A browser whose basket holds one of each. */
    public CartToken basket(Shop shop, Sku... skus) {
        var token = CartToken.fresh();
        for (var sku : skus) put(shop, token, sku, 1, null);
        return token;
    }

    public Cart put(Shop shop, CartToken token, Sku sku, int quantity, @Nullable Sku along) {
        return in(shop, () -> carts.add(shop.id(), token, sku, quantity, along));
    }

    public Cart look(Shop shop, CartToken token) {
        return in(shop, () -> carts.of(shop.id(), token));
    }

    public Quote quote(Shop shop, CartToken token) {
        return quote(shop, token, orders.courier());
    }

    public Quote quote(Shop shop, CartToken token, DeliveryChoice choice) {
        return in(shop, () -> checkout.quote(shop.id(), token, choice));
    }

    public PlacedOrder place(Shop shop, @Nullable CartToken token, CheckoutForm form, @Nullable String key) {
        return in(shop, () -> checkout.place(shop.id(), token, form, key));
    }

    /** A form without a mistake, of somebody new. */
    public CheckoutForm form(Quote quote) {
        return form(quote.id(), orders.phone().shown(), orders.courier());
    }

    public CheckoutForm form(@Nullable UUID quote, @Nullable String phone, @Nullable DeliveryChoice delivery) {
        return new CheckoutForm(
                quote,
                "Вера Тестова",
                phone,
                "vera@example.org",
                delivery,
                "улица Лесная, 5",
                null,
                true,
                null,
                false,
                null,
                "",
                new Source("shop", null, null, null),
                Langs.RU);
    }

    public <T> T in(Shop shop, Supplier<T> work) {
        return scope.shop(shop.id(), work);
    }
}
