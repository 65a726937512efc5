package dev.prilavok.returns;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Takes goods back: the sums, the fact for the books, the pieces of the order, the units. */
@ApplicationScoped
class ReturnDecisions {
    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final AcceptedRows accepted;
    private final ReturnPolicies policies;
    private final Orders orders;
    private final Cases cases;
    private final ReturnsConfig config;
    private final Stock stock;
    private final Event<ReturnAccepted> announced;
    private final Clock clock;

    ReturnDecisions(
            ReturnSteps steps,
            ReturnRows rows,
            AcceptedRows accepted,
            ReturnPolicies policies,
            Orders orders,
            Cases cases,
            ReturnsConfig config,
            Stock stock,
            Event<ReturnAccepted> announced,
            Clock clock) {
        this.steps = steps;
        this.rows = rows;
        this.accepted = accepted;
        this.policies = policies;
        this.orders = orders;
        this.cases = cases;
        this.config = config;
        this.stock = stock;
        this.announced = announced;
        this.clock = clock;
    }

    ReturnView decide(ReturnView one, Map<Integer, Integer> taken, Actor actor, @Nullable String reason) {
        var decided = ReturnUnits.decided(one, taken);
        refuseToLeaveOnTheShelf(one, decided);
        var pieces = decided.stream().mapToInt(ReturnUnits.Decided::accepted).sum();
        if (pieces < one.pieces() && (reason == null || reason.isBlank())) throw ReturnRefused.reasonMissing();
        var to = pieces == 0
                ? ReturnState.REJECTED
                : pieces == one.pieces() ? ReturnState.ACCEPTED : ReturnState.PARTLY_ACCEPTED;
        var parts = decided.stream()
                .filter(unit -> unit.accepted() > 0)
                .map(unit ->
                        new Part(unit.line(), unit.grade().name(), unit.grade().place(), unit.accepted()))
                .toList();
        if (pieces > 0) take(one, parts, false, actor);
        else nothingTaken(one);
        var moved = steps.step(one, to, actor, reason);
        weighExchange(moved);
        var after = goOn(moved);
        var legs = ReturnUnits.decided(one, decided);
        if (!legs.isEmpty()) stock.transfer(new Transfer(Ids.next(), one.order(), one.number(), null, legs));
        return after;
    }

    // Fit pieces may be somebody else's already.
    private static void refuseToLeaveOnTheShelf(ReturnView one, List<ReturnUnits.Decided> decided) {
        decided.stream()
                .filter(unit -> unit.grade() == Grade.FIT && unit.sentBack() > 0)
                .findFirst()
                .ifPresent(unit -> {
                    throw ReturnRefused.fitIsTaken(one.line(unit.line()).name());
                });
    }

    /** Our own carriage lost the goods: they count as taken back. */
    ReturnView lost(ReturnView one, Actor actor) {
        if (!one.ourLabel()) {
            nothingTaken(one);
            return steps.step(one, ReturnState.CLOSED, Actor.system(), null);
        }
        var parts = one.lines().stream()
                .map(line -> new Part(line.no(), LineOutcome.LOST.name(), Place.WRITTEN_OFF, line.quantity()))
                .toList();
        take(one, parts, true, actor);
        var after = goOn(steps.lock(one.shop(), one.id()));
        stock.transfer(
                new Transfer(Ids.next(), one.order(), one.number(), "lost on its way back", ReturnUnits.lost(one)));
        return after;
    }

    // The new size is with the buyer, and what paid for it does not come back whole: a person settles the difference.
    private void weighExchange(ReturnView one) {
        var used = used(one);
        var money = one.money();
        var covered = money == null ? Money.zero(one.currency()) : money.carried();
        if (!used.isGreaterThan(covered)) return;
        cases.open(new NewCase(
                one.shop(),
                CaseKind.CASH_MISMATCH,
                one.id(),
                one.number(),
                one.orderNumber().value(),
                Map.of("due", used.toString(), "collected", covered.toString()),
                clock.instant().plus(config.caseDue()),
                "system"));
    }

    private Money used(ReturnView one) {
        return one.exchangeOrder() == null
                ? Money.zero(one.currency())
                : orders.outcomes(one.shop(), one.exchangeOrder()).stream()
                        .reduce((before, later) -> later)
                        .map(LineOutcomes::prepaid)
                        .orElse(Money.zero(one.currency()));
    }

    private ReturnView goOn(ReturnView moved) {
        var money = moved.money();
        if (moved.state() == ReturnState.REJECTED
                || money == null
                || money.refund().isZero()) return steps.step(moved, ReturnState.CLOSED, Actor.system(), null);
        return steps.step(moved, ReturnState.REFUND_DUE, Actor.system(), null);
    }

    private record Part(int line, String grade, Place place, int pieces) {}

    private void take(ReturnView one, List<Part> parts, boolean lost, Actor actor) {
        rows.lockOrder(one.order());
        var order = orders.byId(one.shop(), one.order()).orElseThrow();
        var byLine = parts.stream().collect(Collectors.groupingBy(Part::line, Collectors.summingInt(Part::pieces)));
        var outcomes = latest(orders.outcomes(one.shop(), one.order()));
        var sum = new RefundSum(order, policies.of(order), delivery(order, outcomes));
        var money = carried(one, sum.of(byLine, charged(one, byLine, lost)));
        var lines = lines(order, parts, outcomes);
        byLine.forEach((no, pieces) -> {
            rows.accepted(one, no, pieces, paid(lines, no, money.goods()));
            orders.takenBack(one.shop(), one.order(), no, pieces);
        });
        one.lines().stream()
                .filter(line -> !byLine.containsKey(line.no()))
                .forEach(line -> rows.accepted(one, line.no(), 0, money.goods().minus(money.goods())));
        rows.money(one, money);
        tell(one, lines, money, lost, actor);
    }

    // Nobody waits for these pieces any more.
    private void nothingTaken(ReturnView one) {
        var zero = Money.zero(one.currency());
        one.lines().forEach(line -> rows.accepted(one, line.no(), 0, zero));
    }

    // Whoever has the other size has not withdrawn from the order, so its delivery is not paid back.
    private ReturnMoney carried(ReturnView one, ReturnMoney money) {
        var used = used(one);
        if (used.isZero()) return money;
        var zero = Money.zero(one.currency());
        var most = money.goods().minus(money.withheld());
        return new ReturnMoney(money.goods(), money.withheld(), zero, used.isGreaterThan(most) ? most : used);
    }

    private static Money charged(ReturnView one, Map<Integer, Integer> taken, boolean lost) {
        var ours = lost
                || one.kind() == ReturnKind.EXCHANGE
                || one.lines().stream().anyMatch(line -> taken.containsKey(line.no()) && line.isOurFault());
        return ours || !one.ourLabel() ? Money.zero(one.currency()) : one.carriage();
    }

    private static Money paid(List<ReturnAccepted.Line> lines, int no, Money like) {
        return Money.total(
                like.getCurrencyUnit(),
                lines.stream()
                        .filter(line -> line.no() == no)
                        .map(ReturnAccepted.Line::paid)
                        .toList());
    }

    private static List<LineOutcomes> latest(List<LineOutcomes> all) {
        var byParcel = new HashMap<UUID, LineOutcomes>();
        all.forEach(outcome -> byParcel.put(outcome.parcel(), outcome));
        return List.copyOf(byParcel.values());
    }

    private static Money delivery(OrderView order, List<LineOutcomes> outcomes) {
        return Money.total(
                order.goods().getCurrencyUnit(),
                outcomes.stream().map(LineOutcomes::delivery).toList());
    }

    private static List<ReturnAccepted.Line> lines(OrderView order, List<Part> parts, List<LineOutcomes> outcomes) {
        var byNo = order.lines().stream().collect(Collectors.toMap(OrderLineView::no, Function.identity()));
        var before = new HashMap<Integer, Integer>();
        var lines = new ArrayList<ReturnAccepted.Line>();
        for (var part : parts) {
            var line = Objects.requireNonNull(byNo.get(part.line()));
            var back = before.getOrDefault(part.line(), line.pieces().returned());
            before.put(part.line(), back + part.pieces());
            lines.add(new ReturnAccepted.Line(
                    part.line(),
                    line.sku(),
                    part.grade(),
                    part.place(),
                    part.pieces(),
                    RefundSum.paid(line, back, part.pieces()),
                    line.pricing(),
                    line.quantity(),
                    cost(outcomes, line.sku()).orElse(null)));
        }
        return lines;
    }

    private static Optional<Money> cost(List<LineOutcomes> outcomes, Sku sku) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.lines().stream())
                .filter(line -> line.sku().equals(sku))
                .flatMap(line -> Optional.ofNullable(line.unitCost()).stream())
                .findFirst();
    }

    private void tell(ReturnView one, List<ReturnAccepted.Line> lines, ReturnMoney money, boolean lost, Actor actor) {
        var now = clock.instant();
        var fact = new ReturnAccepted(
                one.shop(),
                one.franchisee(),
                Ids.next(),
                one.id(),
                one.number(),
                one.order(),
                one.orderNumber(),
                one.agreementVersion(),
                one.kind(),
                lost,
                one.requestedAt(),
                one.receivedAt() == null ? now : one.receivedAt(),
                now,
                lines,
                money,
                rows.requisites(one.shop(), one.id()).map(Requisites::id).orElse(null));
        accepted.write(fact, actor.name());
        announced.fire(fact);
    }
}
