package dev.prilavok.checkout;

import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.Shipment;
import dev.prilavok.identity.PhoneCodeRegions;
import dev.prilavok.kernel.Idempotency;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.Quote;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a basket to an order: the ways to bring it, the exact sum, and placing. */
@ApplicationScoped
public class Checkout {
    private final Carts carts;
    private final CartRows rows;
    private final Orders orders;
    private final Delivery delivery;
    private final Idempotency idempotency;
    private final RateLimit rateLimit;
    private final CheckoutConfig config;
    private final Shops shops;
    private final Clock clock;

    Checkout(
            Carts carts,
            CartRows rows,
            Orders orders,
            Delivery delivery,
            Idempotency idempotency,
            RateLimit rateLimit,
            CheckoutConfig config,
            Shops shops,
            Clock clock) {
        this.carts = carts;
        this.rows = rows;
        this.orders = orders;
        this.delivery = delivery;
        this.idempotency = idempotency;
        this.rateLimit = rateLimit;
        this.config = config;
        this.shops = shops;
        this.clock = clock;
    }

    /** The ways to bring the basket to a town, and why other ways cannot. */
    @Transactional
    public Ways ways(ShopId shop, CartToken token, UUID city) {
        var cart = carts.of(shop, token);
        if (cart.ready().isEmpty()) return new Ways(List.of(), List.of());
        var shipment = shipment(cart, city);
        return new Ways(delivery.quotes(shipment), delivery.obstacles(shipment));
    }

    /** The delivery that this browser looked at last. */
    @Transactional
    public Optional<DeliveryChoice> lastDelivery(ShopId shop, CartToken token) {
        return rows.delivery(shop, token);
    }

    /**
     * The exact sum of the basket with a delivery, good for a while. Lines that cannot be had are left out and stay in the basket.
     *
     * @throws CheckoutRefusal when there is nothing to order or a quantity has to be mended first
     */
    @Transactional
    public Quote quote(ShopId shop, CartToken token, DeliveryChoice choice) {
        return quote(shop, token, choice, false);
    }

    /** The same, wrapped as a present or not. */
    @Transactional
    public Quote quote(ShopId shop, CartToken token, DeliveryChoice choice, boolean gift) {
        var id = rows.lock(shop, token, clock.instant()).orElseThrow(CheckoutRefusal::nothingToOrder);
        var cart = carts.of(shop, token);
        if (cart.lines().stream().anyMatch(line -> line.state() == LineState.FEWER_LEFT))
            throw CheckoutRefusal.quantityToMend();
        if (cart.ready().isEmpty()) throw CheckoutRefusal.nothingToOrder();
        var quote = orders.quote(shop, new QuoteRequest(items(cart), choice, null, null, gift));
        rows.quoted(
                shop,
                id,
                quote.id(),
                choice,
                cart.ready().stream().map(CartLine::id).toList());
        return quote;
    }

    /**
     * Orders what was quoted. A repeated form is the same order, with a key or without.
     *
     * @param token the basket to empty; null when the quote was made without one
     * @throws FormErrors naming every field that has to be mended
     * @throws CheckoutRefusal when the basket or the delivery is no longer what was quoted
     */
    @Transactional
    public PlacedOrder place(ShopId shop, @Nullable CartToken token, CheckoutForm form, @Nullable String key) {
        if (form.website() != null && !form.website().isBlank()) throw CheckoutRefusal.looksAutomated();
        var draft = draft(shop, form, key);
        // The quote itself makes a repetition the same order, so the key is settled before the stock is locked and
        // nothing follows it.
        if (key != null) idempotency.once("checkout.place", key, form.fingerprint(), Boolean.class, () -> true);
        return placed(shop, token, form, draft);
    }

    private PlacedOrder placed(ShopId shop, @Nullable CartToken token, CheckoutForm form, OrderDraft draft) {
        if (token != null) {
            var lines = rows.ordered(shop, token, draft.quote(), form.delivery())
                    .orElseThrow(CheckoutRefusal::basketChanged);
            if (lines > 0) rateLimit.take("checkout", token.hash(), config.orders(), config.ordersWithin());
        }
        return orders.place(shop, draft);
    }

    private OrderDraft draft(ShopId shop, CheckoutForm form, @Nullable String key) {
        var region = PhoneCodeRegions.home(shops.get(shop));
        var buyer = new FormReading(form).buyer(region, way(shop, form));
        return new OrderDraft(
                Objects.requireNonNull(form.quote()), buyer, form.source(), consents(form), form.locale(), null, key);
    }

    private @Nullable String way(ShopId shop, CheckoutForm form) {
        if (form.delivery() != null) return form.delivery().way();
        if (form.quote() == null) return null;
        return orders.quoted(shop, form.quote())
                .map(quote -> quote.delivery().way())
                .orElse(null);
    }

    private static List<ConsentGiven> consents(CheckoutForm form) {
        var given = new ArrayList<ConsentGiven>();
        given.add(ConsentGiven.offer(null));
        given.add(ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, form.consentHash()));
        if (form.news()) given.add(ConsentGiven.to(ConsentPurpose.MARKETING, form.newsHash()));
        return given;
    }

    private static List<QuoteItem> items(Cart cart) {
        return cart.ready().stream()
                .map(line -> {
                    var set = cart.setOf(line);
                    return new QuoteItem(line.sku(), line.quantity(), null, set == null ? null : set.toString());
                })
                .toList();
    }

    private static Shipment shipment(Cart cart, UUID city) {
        var ready = cart.ready();
        return new Shipment(
                city,
                ready.stream().mapToInt(line -> line.grams() * line.quantity()).sum(),
                cart.goodsMax(),
                cart.goodsMax(),
                ready.stream().mapToInt(CartLine::quantity).sum(),
                ready.stream().anyMatch(line -> cart.setOf(line) != null));
    }
}
