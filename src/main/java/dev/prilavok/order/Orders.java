package dev.prilavok.order;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Slice;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The promise to a buyer, from an exact price to an order that somebody has confirmed. */
@ApplicationScoped
public class Orders {
    private final Shops shops;
    private final Quoting quoting;
    private final Quotes quotes;
    private final Placing placing;
    private final Exchanging exchanging;
    private final OrderSteps steps;
    private final OrderReader reader;
    private final OrderLists lists;
    private final Stock stock;
    private final Event<OrderConfirmed> confirmed;
    private final Event<OrderCancelled> cancelled;
    private final Event<OrderExpired> expired;
    private final Event<LineOutcomes> announced;
    private final OrderOutcomes outcomes;
    private final OutcomeRows outcomeRows;
    private final OrderConfig config;
    private final Clock clock;

    Orders(
            Shops shops,
            Quoting quoting,
            Quotes quotes,
            Placing placing,
            Exchanging exchanging,
            OrderSteps steps,
            OrderReader reader,
            OrderLists lists,
            Stock stock,
            Event<OrderConfirmed> confirmed,
            Event<OrderCancelled> cancelled,
            Event<OrderExpired> expired,
            Event<LineOutcomes> announced,
            OrderOutcomes outcomes,
            OutcomeRows outcomeRows,
            OrderConfig config,
            Clock clock) {
        this.shops = shops;
        this.quoting = quoting;
        this.quotes = quotes;
        this.placing = placing;
        this.exchanging = exchanging;
        this.steps = steps;
        this.reader = reader;
        this.lists = lists;
        this.stock = stock;
        this.confirmed = confirmed;
        this.cancelled = cancelled;
        this.expired = expired;
        this.announced = announced;
        this.outcomes = outcomes;
        this.outcomeRows = outcomeRows;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Works out and keeps the exact price of a request; it is good for half an hour and holds no stock.
     *
     * @throws ShopClosed when the shop takes no orders
     * @throws NotForSale when the shop does not sell one of the items
     * @throws dev.prilavok.catalog.PriceOutsideCorridor when a link's own price is not allowed
     * @throws DiscountTooLarge when the discount leaves less than the goods cost
     * @throws NotForTrial when an item that cannot be tried on is to be chosen from
     * @throws TooManyAlternatives when more is to be chosen from than one delivery may bring
     * @throws NoTrialThere when sizes are to be chosen from and the way of delivery has no trying on
     * @throws DueAboveLimit when more may be due at the door than it may take
     * @throws NoCashOnDelivery when the door takes no money
     */
    @Transactional
    public Quote quote(ShopId shopId, QuoteRequest request) {
        var shop = shops.get(shopId);
        if (!shop.isOpen()) throw new ShopClosed();
        var kept = quoting.of(shop, request);
        quotes.keep(shopId, kept, clock.instant());
        return kept.quote();
    }

    /** A quote that was made here before, also one that is over. */
    @Transactional
    public Optional<Quote> quoted(ShopId shop, UUID quote) {
        return quotes.read(shop, quote).map(KeptQuote::quote);
    }

    /**
     * Turns a quote into an order. The same quote, or an equal basket of the same phone within seconds, is the same order and gets the
     * same answer.
     *
     * @throws ShopClosed when the shop takes no orders any more
     * @throws QuoteExpired when the quote is over or was ordered by somebody else
     * @throws PriceChanged when the shop's price has changed since
     * @throws NotForSale when an item is not sold here any more
     * @throws TooManyOpenOrders when the phone has as many as one may have
     * @throws dev.prilavok.stock.OutOfStock when the warehouse has fewer
     * @throws dev.prilavok.stock.TooManyHeld when the phone would hold too much of one SKU
     */
    @Transactional
    public PlacedOrder place(ShopId shopId, OrderDraft draft) {
        var shop = shops.get(shopId);
        if (!shop.isOpen()) throw new ShopClosed();
        return placing.place(shop, draft);
    }

    /**
     * Makes the order that brings other sizes of things that go back: at the price and the terms of the old order, with what was paid
     * for them as paid. It is confirmed at once, and its units are held.
     *
     * @throws NotFound when this shop has no such order
     * @throws dev.prilavok.stock.OutOfStock when the warehouse has fewer
     */
    @Transactional
    public PlacedOrder exchange(ShopId shop, Exchange wanted) {
        var old = reader.byId(shop, wanted.order()).orElseThrow(() -> new NotFound("order"));
        return exchanging.make(old, shops.get(shop).franchisee(), wanted);
    }

    /**
     * Confirms an order with the buyer's word; its units stay held without a time limit.
     *
     * @throws NotFound when this shop has no such order
     * @throws NotAllowedNow when it has moved on
     */
    @Transactional
    public void confirm(ShopId shop, OrderNumber number, Actor actor) {
        var order = step(shop, number, OrderState.CONFIRMED, actor, null);
        confirmed.fire(new OrderConfirmed(shop, order.id(), number));
        stock.commit(order.id());
    }

    /**
     * Gives a confirmed order to the warehouse.
     *
     * @throws NotFound when this shop has no such order
     * @throws NotAllowedNow when it is not confirmed
     */
    @Transactional
    public void release(ShopId shop, OrderNumber number, Actor actor) {
        step(shop, number, OrderState.RELEASED, actor, null);
    }

    /**
     * Cancels an order and lets go of its units.
     *
     * @throws NotFound when this shop has no such order
     * @throws NotAllowedNow when this party may not cancel it any more
     */
    @Transactional
    public void cancel(ShopId shop, OrderNumber number, Actor actor, String reason) {
        var order = step(shop, number, OrderState.CANCELLED, actor, reason);
        cancelled.fire(new OrderCancelled(shop, order.id(), number));
        stock.release(order.id());
    }

    /**
     * The first parcel of the order is with its carrier.
     *
     * @throws NotAllowedNow when the order is not with the warehouse
     */
    @Transactional
    public void inDelivery(ShopId shop, UUID id, Actor actor) {
        var order = steps.forStep(shop, id).orElseThrow(() -> new NotFound("order"));
        if (order.state() == OrderState.IN_DELIVERY) return;
        steps.step(order, order.become(OrderState.IN_DELIVERY, actor), actor, null, clock.instant());
    }

    /**
     * Takes note of what became of a parcel's lines; the order is complete when the end of every piece is known. A later truth about
     * the same parcel replaces the one before, which stays. The same operation counts once.
     *
     * @return what was announced; empty when this operation was told before
     */
    @Transactional
    public Optional<LineOutcomes> outcome(ShopId shop, ParcelOutcome told, Actor actor) {
        var order = steps.forStep(shop, told.order()).orElseThrow(() -> new NotFound("order"));
        if (outcomeRows.knows(shop, told.operation())) return Optional.empty();
        var outcome = outcomes.write(shop, told, actor);
        if (order.state() == OrderState.IN_DELIVERY && outcomeRows.everythingIsDecided(shop, order.id()))
            steps.step(
                    order, order.become(OrderState.COMPLETED, Actor.system()), Actor.system(), null, clock.instant());
        announced.fire(outcome);
        return Optional.of(outcome);
    }

    /** Orders with their lines, without their history, for those who handle parcels; in the network's scope. */
    @Transactional
    public List<OrderView> handled(Collection<UUID> orders) {
        return reader.handled(orders);
    }

    /** Every outcome of an order's parcels, the latest truth last. */
    @Transactional
    public List<LineOutcomes> outcomes(ShopId shop, UUID order) {
        return outcomes.of(shop, order);
    }

    /** Outcomes of a shop from the oldest on; for those who write books from them later. */
    @Transactional
    public List<LineOutcomes> outcomesAfter(ShopId shop, @Nullable UUID last, int size) {
        return outcomeRows.after(shop, last, size);
    }

    /** Pieces of a line that the warehouse does not have and the buyer agreed to go without; the order comes to less from then on. */
    @Transactional
    public void shorten(ShopId shop, UUID order, int line, int pieces) {
        steps.shorten(shop, order, line, pieces);
        var whole = reader.byId(shop, order).orElseThrow(() -> new NotFound("order"));
        if (whole.lines().stream().anyMatch(one -> one.left() > 0)) steps.sums(shop, order, LeftSums.of(whole));
    }

    /** Kept pieces of a line that came back within the legal term. */
    @Transactional
    public void takenBack(ShopId shop, UUID order, int line, int pieces) {
        steps.takenBack(shop, order, line, pieces);
    }

    /** How far the warehouse and the carrier are. */
    @Transactional
    public void fulfilmentBecame(ShopId shop, UUID order, FulfilmentStatus status) {
        steps.fulfilment(shop, order, status);
    }

    /** How far returns of the order are. */
    @Transactional
    public void returnBecame(ShopId shop, UUID order, ReturnStatus status) {
        steps.returned(shop, order, status);
    }

    /** Where the money of the order is, as the rooms of money tell it. */
    @Transactional
    public void paymentBecame(ShopId shop, UUID order, PaymentStatus status) {
        steps.paid(shop, order, status);
    }

    /** How far the franchisee's part of it is, as the rooms of money tell it. */
    @Transactional
    public void settlementBecame(ShopId shop, UUID order, SettlementStatus status) {
        steps.settled(shop, order, status);
    }

    /** How far the franchisee's part of it is. */
    @Transactional
    public SettlementStatus settlement(ShopId shop, UUID order) {
        return steps.settlement(shop, order);
    }

    /** Orders of all shops that are complete and not closed, the oldest first; in the network's scope. */
    @Transactional
    public List<Completed> completed(@Nullable UUID after, int limit) {
        return steps.completed(after, limit);
    }

    /** Nothing of the order is open any more: goods, cash, papers, returns. One that is closed already stays so. */
    @Transactional
    public void closed(ShopId shop, UUID id) {
        var order = steps.forStep(shop, id).orElseThrow(() -> new NotFound("order"));
        if (order.state() == OrderState.CLOSED) return;
        steps.step(order, order.become(OrderState.CLOSED, Actor.system()), Actor.system(), null, clock.instant());
    }

    /** Lets an order go that nobody confirmed in time; one that moved on meanwhile is left alone. */
    @Transactional
    public void expire(ShopId shop, OrderNumber number) {
        var found = steps.forStep(shop, number).orElse(null);
        if (found == null || !found.state().mayBecome(OrderState.EXPIRED, Actor.Kind.SYSTEM)) return;
        steps.step(found, found.become(OrderState.EXPIRED, Actor.system()), Actor.system(), null, clock.instant());
        expired.fire(new OrderExpired(shop, found.id(), number));
        stock.release(found.id());
    }

    private Order step(ShopId shop, OrderNumber number, OrderState next, Actor actor, @Nullable String reason) {
        var order = steps.forStep(shop, number).orElseThrow(() -> new NotFound("order"));
        steps.step(order, order.become(next, actor), actor, reason, clock.instant());
        return order;
    }

    /** The order of a number. */
    @Transactional
    public Optional<OrderView> find(ShopId shop, OrderNumber number) {
        return reader.byNumber(shop, number);
    }

    /** The order of an id, for those who heard of it by an event. */
    @Transactional
    public Optional<OrderView> byId(ShopId shop, UUID id) {
        return reader.byId(shop, id);
    }

    /** The order that a status link opens, for half a year. */
    @Transactional
    public Optional<OrderView> byStatusToken(ShopId shop, String token) {
        var placedAfter = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(config.statusLinkLives())
                .toInstant();
        return reader.byStatusHash(shop, Sha256.hex(token), placedAfter);
    }

    /** The token of an order's status link, for messages to its buyer. */
    public String statusToken(ShopId shop, UUID order) {
        return StatusToken.of(shop, order);
    }

    /** Orders of one shop, newest first. */
    @Transactional
    public Slice<OrderRow> list(ShopId shop, OrderFilter filter) {
        return lists.list(shop, filter);
    }

    /** Orders of all shops, newest first; in the network's scope. */
    @Transactional
    public Slice<OrderRow> acrossNetwork(OrderFilter filter) {
        return lists.list(filter.shop(), filter);
    }
}
