package dev.prilavok.order;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.catalog.Prices;
import dev.prilavok.customer.BuyerContact;
import dev.prilavok.customer.Consents;
import dev.prilavok.customer.CustomerId;
import dev.prilavok.customer.Customers;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Placing an order, one step after the other; the stock comes last, because everybody waits for a popular SKU. */
@ApplicationScoped
class Placing {
    /** The stock's own time limit is a safety net under the order's: an order always expires first, by itself. */
    private static final Duration NET = Duration.ofMinutes(15);

    private final Quotes quotes;
    private final Prices prices;
    private final Agreements agreements;
    private final Customers customers;
    private final Consents consents;
    private final Delivery delivery;
    private final OrderWriter writer;
    private final Event<OrderPlaced> placed;
    private final Stock stock;
    private final OrderConfig config;
    private final Clock clock;

    Placing(
            Quotes quotes,
            Prices prices,
            Agreements agreements,
            Customers customers,
            Consents consents,
            Delivery delivery,
            OrderWriter writer,
            Event<OrderPlaced> placed,
            Stock stock,
            OrderConfig config,
            Clock clock) {
        this.quotes = quotes;
        this.prices = prices;
        this.agreements = agreements;
        this.customers = customers;
        this.consents = consents;
        this.delivery = delivery;
        this.writer = writer;
        this.placed = placed;
        this.stock = stock;
        this.config = config;
        this.clock = clock;
    }

    PlacedOrder place(Shop shop, OrderDraft draft) {
        var now = clock.instant();
        var phoneKey = draft.buyer().phone().hmacKey();
        var found = quotes.find(shop.id(), draft.quote(), phoneKey, now.minus(config.sameOrderWithin()))
                .orElseThrow(QuoteExpired::new);
        if (found.sameOrder() != null) return again(shop.id(), found);
        refuseOver(found, now);

        // A link's price is for orders made by that link, or a single-use link would be ordered without ending.
        if (!Objects.equals(found.kept().asked().link(), draft.source().link())) throw new QuoteExpired();
        var order = order(shop, draft, found, phoneKey, now);
        var number = writer.write(order);
        consents.record(shop.id(), order.customer(), draft.consents(), "order " + number);
        placed.fire(new OrderPlaced(shop.id(), order.id(), number));
        hold(order);
        return new PlacedOrder(number, order.statusToken(), order.id());
    }

    private static PlacedOrder again(ShopId shop, Quotes.Found found) {
        var id = Objects.requireNonNull(found.sameOrder());
        return new PlacedOrder(
                new OrderNumber(Objects.requireNonNull(found.sameNumber())), StatusToken.of(shop, id), id);
    }

    private void refuseOver(Quotes.Found found, Instant now) {
        if (found.used() || !found.expiresAt().isAfter(now)) throw new QuoteExpired();
        if (found.openHere() >= config.openPerPhoneInShop()) throw new TooManyOpenOrders(found.openHere());
        if (found.openEverywhere() >= config.openPerPhone()) throw new TooManyOpenOrders(found.openEverywhere());
    }

    private NewOrder order(Shop shop, OrderDraft draft, Quotes.Found found, String phoneKey, Instant now) {
        var kept = found.kept();
        var skus = kept.quote().lines().stream().map(QuoteLine::sku).toList();
        var pricing = Pricing.frozen(kept, prices.priced(shop.id(), skus));
        var terms = agreements.current(shop.franchisee(), now);
        var id = Ids.next();
        return new NewOrder(
                shop.id(),
                id,
                StatusToken.of(shop.id(), id),
                kept,
                found.basketHash(),
                pricing,
                draft,
                phoneKey,
                remembered(shop.id(), draft, kept),
                shop.franchisee(),
                terms.id(),
                now,
                now.plus(config.unconfirmedLives()));
    }

    private CustomerId remembered(ShopId shop, OrderDraft draft, KeptQuote kept) {
        var buyer = draft.buyer();
        var zone = delivery.city(kept.asked().delivery().city()).map(City::zone).orElse(null);
        return customers.remember(
                shop, new BuyerContact(buyer.name(), buyer.phone(), buyer.email(), draft.locale(), zone));
    }

    private void hold(NewOrder order) {
        var holding = new Holding(
                order.id(),
                HoldPurpose.ORDER,
                order.phoneKey(),
                order.expiresAt().plus(NET),
                units(order.kept()));
        if (order.draft().holdOwner() == null) stock.hold(holding);
        else stock.move(order.draft().holdOwner(), holding);
    }

    private static SortedMap<Sku, Integer> units(KeptQuote kept) {
        var units = new TreeMap<Sku, Integer>();
        for (var line : kept.quote().lines()) units.merge(line.sku(), line.quantity(), Integer::sum);
        return units;
    }
}
