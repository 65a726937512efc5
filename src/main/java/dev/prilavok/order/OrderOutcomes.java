package dev.prilavok.order;

import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Works out what a parcel's end means for the order, from prices frozen when it was placed. */
@ApplicationScoped
class OrderOutcomes {
    private final OutcomeRows rows;
    private final OrderReader reader;
    private final Shops shops;
    private final Clock clock;

    OrderOutcomes(OutcomeRows rows, OrderReader reader, Shops shops, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.shops = shops;
        this.clock = clock;
    }

    /** Writes the outcome, the pieces of each line and the word that sums the order up. */
    LineOutcomes write(ShopId shop, ParcelOutcome told, Actor actor) {
        var order = reader.byId(shop, told.order()).orElseThrow();
        var before = rows.latest(shop, told.parcel());
        var lines = lines(order, told);
        var kept = kept(order, lines);
        var delivery = order.extras().due(kept);
        var whole = kept.plus(delivery);
        var prepaid = order.credit().isLessThan(whole) ? order.credit() : whole;
        var outcome = new LineOutcomes(
                shop,
                shops.get(shop).franchisee(),
                Ids.next(),
                order.id(),
                order.number(),
                order.agreementVersion(),
                told.parcel(),
                told.parcelNumber(),
                told.carrier(),
                told.trackingNumber(),
                before.map(one -> one.version() + 1).orElse(1),
                before.map(OutcomeRows.Version::id).orElse(null),
                told.occurredAt(),
                clock.instant(),
                lines,
                delivery,
                whole.minus(prepaid),
                told.collected(),
                prepaid,
                told.tender(),
                result(order, lines));
        rows.insert(outcome, told.operation(), actor);
        rows.recount(shop, order.id(), outcome.result(), payment(outcome));
        return outcome;
    }

    private static List<LineOutcomes.Line> lines(OrderView order, ParcelOutcome told) {
        var byNo = order.lines().stream().collect(Collectors.toMap(OrderLineView::no, Function.identity()));
        var spent = new HashMap<Integer, Integer>();
        return told.lines().stream()
                .map(line -> line(byNo, spent, line))
                .sorted(Comparator.comparingInt(LineOutcomes.Line::no))
                .toList();
    }

    // Kept pieces come first, as at the door: what the rest would have cost follows from what is left of the line.
    private static LineOutcomes.Line line(
            Map<Integer, OrderLineView> lines, Map<Integer, Integer> spent, ParcelOutcome.Line told) {
        var line = lines.get(told.no());
        if (line == null) throw new IllegalArgumentException("the order has no line " + told.no());
        var after = told.outcome() == LineOutcome.KEPT ? 0 : spent.getOrDefault(told.no(), 0);
        var from = told.outcome() == LineOutcome.KEPT ? 0 : line.left() - told.quantity() - after;
        if (told.outcome() != LineOutcome.KEPT) spent.put(told.no(), after + told.quantity());
        var paid = line.part(from + told.quantity()).minus(line.part(from));
        return new LineOutcomes.Line(
                line.no(),
                line.sku(),
                told.outcome(),
                told.quantity(),
                told.reason(),
                paid,
                line.pricing(),
                told.unitCost());
    }

    private static Money kept(OrderView order, List<LineOutcomes.Line> lines) {
        return Money.total(
                order.goods().getCurrencyUnit(),
                lines.stream()
                        .filter(line -> line.outcome() == LineOutcome.KEPT)
                        .map(LineOutcomes.Line::paid)
                        .toList());
    }

    private static OrderResult result(OrderView order, List<LineOutcomes.Line> lines) {
        return OrderResult.of(order.lines().stream()
                .map(line -> new OrderResult.Pieces(
                        line.alternative() == null ? "" : line.alternative(),
                        pieces(lines, line.no(), LineOutcome.KEPT),
                        line.quantity() - pieces(lines, line.no(), LineOutcome.KEPT),
                        pieces(lines, line.no(), LineOutcome.LOST) + pieces(lines, line.no(), LineOutcome.DAMAGED)))
                .toList());
    }

    private static int pieces(List<LineOutcomes.Line> lines, int no, LineOutcome outcome) {
        return lines.stream()
                .filter(line -> line.no() == no && line.outcome() == outcome)
                .mapToInt(LineOutcomes.Line::quantity)
                .sum();
    }

    private static PaymentStatus payment(LineOutcomes outcome) {
        if (outcome.collected().isPositive())
            return outcome.collected().isGreaterThan(outcome.due())
                    ? PaymentStatus.OVERCHARGED
                    : PaymentStatus.COD_COLLECTED;
        if (!outcome.due().isZero()) return PaymentStatus.COD_EXPECTED;
        return outcome.prepaid().isPositive() ? PaymentStatus.PREPAID : PaymentStatus.UNPAID;
    }

    /** Every version for an order, the oldest first. */
    List<LineOutcomes> of(ShopId shop, UUID order) {
        return rows.ofOrder(shop, order);
    }
}
