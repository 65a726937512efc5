package dev.prilavok.order;

import dev.prilavok.customer.BuyerContact;
import dev.prilavok.customer.Customers;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.delivery.Shipment;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the order that brings another size: prices and terms of the old order, nothing to pay for what was paid before. */
@ApplicationScoped
class Exchanging {
    private static final Duration LIVES = Duration.ofDays(2);

    private final Quotes quotes;
    private final OrderWriter writer;
    private final Customers customers;
    private final Delivery delivery;
    private final Sql sql;
    private final Stock stock;
    private final Event<OrderPlaced> placed;
    private final Event<OrderConfirmed> confirmed;
    private final OrderSteps steps;
    private final Clock clock;

    Exchanging(
            Quotes quotes,
            OrderWriter writer,
            Customers customers,
            Delivery delivery,
            Sql sql,
            Stock stock,
            Event<OrderPlaced> placed,
            Event<OrderConfirmed> confirmed,
            OrderSteps steps,
            Clock clock) {
        this.quotes = quotes;
        this.writer = writer;
        this.customers = customers;
        this.delivery = delivery;
        this.sql = sql;
        this.stock = stock;
        this.placed = placed;
        this.confirmed = confirmed;
        this.steps = steps;
        this.clock = clock;
    }

    /** The new order, confirmed: its buyer has just asked for it. */
    PlacedOrder make(OrderView old, FranchiseeId franchisee, Exchange wanted) {
        var kept = kept(old, wanted);
        quotes.keep(old.shop(), kept, clock.instant());
        var order = order(old, franchisee, kept);
        var number = writer.write(order);
        credit(old, order, wanted);
        placed.fire(new OrderPlaced(old.shop(), order.id(), number));
        var step = steps.forStep(old.shop(), order.id()).orElseThrow();
        var system = Actor.system();
        steps.step(step, step.become(OrderState.CONFIRMED, system), system, null, clock.instant());
        confirmed.fire(new OrderConfirmed(old.shop(), order.id(), number));
        stock.hold(new Holding(order.id(), HoldPurpose.ORDER, null, null, units(wanted)));
        return new PlacedOrder(number, order.statusToken(), order.id());
    }

    private void credit(OrderView old, NewOrder order, Exchange wanted) {
        var credit = Moneys.minor(wanted.credit());
        sql.change("""
                update orders set exchange_of = ?, credit_minor = ?, due_minor = greatest(due_minor - ?, 0),
                    due_min_minor = greatest(due_min_minor - ?, 0) where shop_id = ? and id = ?""", wanted.returned(), credit, credit, credit, old.shop().value(), order.id());
    }

    private NewOrder order(OrderView old, FranchiseeId franchisee, KeptQuote kept) {
        var id = Ids.next();
        var now = clock.instant();
        var buyer = old.buyer();
        var zone = delivery.city(old.city()).map(City::zone).orElse(null);
        var customer = customers.remember(
                old.shop(), new BuyerContact(buyer.name(), buyer.phone(), buyer.email(), old.locale(), zone));
        return new NewOrder(
                old.shop(),
                id,
                StatusToken.of(old.shop(), id),
                kept,
                Baskets.hash(kept),
                kept.pricing(),
                new OrderDraft(kept.quote().id(), buyer, old.source(), List.of(), old.locale(), null),
                buyer.phone().hmacKey(),
                customer,
                franchisee,
                old.agreementVersion(),
                now,
                now.plus(LIVES));
    }

    private KeptQuote kept(OrderView old, Exchange wanted) {
        var lines = new ArrayList<QuoteLine>();
        var pricing = new ArrayList<PricingSnapshot>();
        var pieces = new ArrayList<KeptQuote.Piece>();
        for (var piece : wanted.pieces()) {
            var line = line(old, piece.line());
            var quoted = quoted(lines.size() + 1, line, piece);
            lines.add(quoted);
            pricing.add(pricing(line, quoted));
            pieces.add(new KeptQuote.Piece(line.weightGrams(), line.marked()));
        }
        var choice = new DeliveryChoice(
                old.city(), old.delivery().way(), old.delivery().pointCode());
        var quote = Quote.of(
                Ids.next(),
                clock.instant().plus(LIVES),
                lines,
                new Extras(carriage(old, choice, lines, pieces), null),
                off(old, lines));
        return new KeptQuote(quote, pricing, pieces, new QuoteRequest(items(wanted), choice, off(old, lines), null));
    }

    private static OrderLineView line(OrderView old, int no) {
        return old.lines().stream()
                .filter(line -> line.no() == no)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the order has no line " + no));
    }

    // The old line's unit price, and whatever makes the sum exactly what was paid.
    private static QuoteLine quoted(int no, OrderLineView line, Exchange.Piece piece) {
        var discount = line.unit().multipliedBy(piece.quantity()).minus(piece.paid());
        return new QuoteLine(
                no,
                piece.sku(),
                line.product(),
                line.slug(),
                line.name(),
                line.colour(),
                piece.size(),
                null,
                piece.quantity(),
                line.unit(),
                discount,
                piece.paid(),
                null);
    }

    private static PricingSnapshot pricing(OrderLineView line, QuoteLine quoted) {
        var frozen = line.pricing();
        return new PricingSnapshot(
                frozen.retail(),
                frozen.wholesale(),
                frozen.priceListVersion(),
                frozen.vat(),
                quoted.discount(),
                quoted.discount().isZero() ? null : frozen.funder(),
                frozen.productVersion());
    }

    private static @Nullable Discount off(OrderView old, List<QuoteLine> lines) {
        var sum = Money.total(lines.stream().map(QuoteLine::discount).toList());
        return sum.isZero() || old.discount() == null
                ? null
                : new Discount(sum, old.discount().funder());
    }

    // The buyer paid for one delivery; bringing the right size is on us.
    private DeliveryQuote carriage(
            OrderView old, DeliveryChoice choice, List<QuoteLine> lines, List<KeptQuote.Piece> pieces) {
        var goods = Money.total(lines.stream().map(QuoteLine::total).toList());
        var weight = 0;
        for (var i = 0; i < lines.size(); i++)
            weight += pieces.get(i).weightGrams() * lines.get(i).quantity();
        var units = lines.stream().mapToInt(QuoteLine::quantity).sum();
        var today = delivery.quote(
                new Shipment(old.city(), weight, goods, goods, units, false), choice.way(), choice.point());
        return new DeliveryQuote(
                today.carrier(),
                today.way(),
                today.pointCode(),
                today.title(),
                Money.zero(goods.getCurrencyUnit()),
                null,
                today.earliest(),
                today.latest(),
                today.trial(),
                today.cod(),
                today.codLimit());
    }

    private static List<QuoteItem> items(Exchange wanted) {
        return wanted.pieces().stream()
                .map(piece -> new QuoteItem(piece.sku(), piece.quantity(), null, null))
                .toList();
    }

    private static SortedMap<Sku, Integer> units(Exchange wanted) {
        var units = new TreeMap<Sku, Integer>();
        for (var piece : wanted.pieces()) units.merge(piece.sku(), piece.quantity(), Integer::sum);
        return units;
    }
}
