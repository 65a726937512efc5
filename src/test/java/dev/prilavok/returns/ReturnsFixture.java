package dev.prilavok.returns;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.Tender;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says what tests mean: an order that was kept, a return that is on its way, one that lies in the warehouse. */
@ApplicationScoped
public class ReturnsFixture {
    public static final Actor OFFICE = Actor.headOffice("director");
    public static final Actor PACKER = Actor.warehouse("packer");

    private final ParcelsFixture parcels;
    private final OrdersFixture orders;
    private final Trials trials;
    private final Returns returns;
    private final Scope scope;
    private final Clock clock;

    ReturnsFixture(
            ParcelsFixture parcels, OrdersFixture orders, Trials trials, Returns returns, Scope scope, Clock clock) {
        this.parcels = parcels;
        this.orders = orders;
        this.trials = trials;
        this.returns = returns;
        this.scope = scope;
        this.clock = clock;
    }

    /** Everything of a new order was kept a moment ago. */
    public PlacedOrder kept(Shop shop, Sku... skus) {
        return kept(shop, orders.placed(shop, skus));
    }

    /** So many pieces of one SKU, kept. */
    public PlacedOrder kept(Shop shop, Sku sku, int pieces) {
        var quote = orders.quote(shop, orders.request(List.of(new QuoteItem(sku, pieces, null, null)), null));
        return kept(shop, orders.place(shop, orders.draft(quote, orders.phone())));
    }

    public PlacedOrder kept(Shop shop, PlacedOrder order) {
        var parcel = parcels.handedOver(shop, parcels.confirmed(shop, order));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        scope.shop(
                shop.id(),
                () -> trials.report(
                        shop.id(),
                        parcel,
                        TrialReport.delivered(Ids.next(), at, Actor.courier("petr"), null, Tender.CASH)));
        return order;
    }

    public OrderView order(Shop shop, PlacedOrder order) {
        return orders.view(shop, order);
    }

    /** A return of so many pieces of lines, plainly. */
    public NewReturn wanted(PlacedOrder order, Map<Integer, Integer> pieces) {
        var lines = pieces.entrySet().stream()
                .map(line -> NewReturn.Wanted.of(line.getKey(), line.getValue(), RefusalReason.SIZE_SMALL))
                .toList();
        return new NewReturn(order.id(), ReturnKind.RETURN, lines, ReturnWay.COURIER, null, null);
    }

    public ReturnView asked(Shop shop, NewReturn wanted) {
        return scope.shop(shop.id(), () -> returns.request(shop.id(), wanted, Actor.buyer()));
    }

    public ReturnView asked(Shop shop, PlacedOrder order, Map<Integer, Integer> pieces) {
        return asked(shop, wanted(order, pieces));
    }

    public ReturnView received(Shop shop, UUID id) {
        return scope.shop(shop.id(), () -> returns.receive(shop.id(), id, PACKER));
    }

    /** Received and graded, everything alike. */
    public ReturnView inspected(Shop shop, UUID id, Grade grade) {
        var one = received(shop, id);
        var units = one.lines().stream()
                .map(line -> new Graded(line.no(), line.quantity(), grade, null, null))
                .toList();
        return inspected(shop, id, units);
    }

    public ReturnView inspected(Shop shop, UUID id, List<Graded> units) {
        return scope.shop(shop.id(), () -> returns.inspect(shop.id(), id, units, PACKER));
    }

    /** Head office takes everything that was asked for. */
    public ReturnView accepted(Shop shop, UUID id) {
        var one = view(shop, id);
        var all = one.lines().stream().collect(java.util.stream.Collectors.toMap(ReturnLine::no, ReturnLine::quantity));
        return decided(shop, id, all);
    }

    public ReturnView decided(Shop shop, UUID id, Map<Integer, Integer> taken) {
        return scope.shop(shop.id(), () -> returns.decide(shop.id(), id, taken, OFFICE, "seen by the director"));
    }

    public ReturnView view(Shop shop, UUID id) {
        return scope.shop(shop.id(), () -> returns.find(shop.id(), id)).orElseThrow();
    }

    public ReturnView byNumber(Shop shop, String number) {
        return scope.shop(shop.id(), () -> returns.byNumber(shop.id(), number)).orElseThrow();
    }

    /** The bank has paid what was due. */
    public ReturnView paid(Shop shop, UUID id) {
        return scope.shop(shop.id(), () -> {
            returns.refundSent(shop.id(), id, "ПП 17", OFFICE);
            return returns.refunded(shop.id(), id, OFFICE);
        });
    }

    /** Where the money goes: a phone and a bank. */
    public void requisites(Shop shop, UUID id) {
        scope.shop(shop.id(), () -> returns.pay(shop.id(), id, orders.phone(), "Т-Банк", null));
    }
}
