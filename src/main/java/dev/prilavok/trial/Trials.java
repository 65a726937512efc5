package dev.prilavok.trial;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.fulfilment.Heard;
import dev.prilavok.fulfilment.ParcelMoved;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ParcelOutcome;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How parcels end. Every report is kept; what is true follows from all of them, and when that changes, goods, order and parcel change in
 * one transaction, the stock last.
 */
@ApplicationScoped
public class Trials {
    /** The reason of what nobody came for. */
    public static final String UNCLAIMED = Truth.UNCLAIMED;

    private final Parcels parcels;
    private final ReportRows reports;
    private final Orders orders;
    private final Stock stock;
    private final Cases cases;
    private final TrialConfig config;
    private final Clock clock;

    Trials(
            Parcels parcels,
            ReportRows reports,
            Orders orders,
            Stock stock,
            Cases cases,
            TrialConfig config,
            Clock clock) {
        this.parcels = parcels;
        this.reports = reports;
        this.orders = orders;
        this.stock = stock;
        this.cases = cases;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes note of a report about how a parcel ended, late and repeated ones too.
     *
     * @return what was announced; empty when nothing new is true by it
     * @throws ParcelMoved when the parcel never left the warehouse
     * @throws TooManyPieces when more is kept than was in the parcel
     */
    @Transactional
    public Optional<LineOutcomes> report(ShopId shop, UUID id, TrialReport report) {
        var parcel = parcels.lock(shop, id);
        if (parcel.state().isInHouse() || parcel.state() == ParcelState.VOID) throw new ParcelMoved(parcel.state());
        if (!reports.add(parcel, report, clock.instant())) return Optional.empty();
        var truth = Truth.of(reports.of(parcel));
        var lines = truth.lines(parcel);
        var before = latest(parcel);
        if (isTooLate(parcel, lines)) return conflict(parcel, truth.state(lines), report);
        var announced = isNews(before, truth, lines)
                ? orders.outcome(shop, told(parcel, truth, lines, report), report.actor())
                : Optional.<LineOutcomes>empty();
        announced.ifPresent(outcome -> weighMoney(parcel, outcome));
        var moves = hasArrived(parcel)
                ? List.<Transfer.Leg>of()
                : UnitMoves.between(parcel, ends(parcel, before), ends(truth, lines));
        parcels.end(shop, id, heard(report, state(parcel, truth, lines)), comingBack(truth, lines));
        if (!moves.isEmpty())
            stock.transfer(new Transfer(report.operation(), parcel.order(), parcel.number(), null, moves));
        return announced;
    }

    /** Four digits that the buyer tells our courier. */
    public static String code(UUID parcel) {
        return BuyerCode.of(parcel);
    }

    /** Hours in which our couriers come, to choose from. */
    public List<String> intervals() {
        return config.intervals();
    }

    /** What was reported about a parcel, by when it happened. */
    @Transactional
    public List<TrialReport> reports(ShopId shop, UUID id) {
        return parcels.find(shop, id).map(reports::of).orElse(List.of());
    }

    // Pieces that the warehouse has scanned in stay there: the parcel does not begin to travel again.
    private static ParcelState state(ParcelView parcel, Truth truth, List<ParcelOutcome.Line> lines) {
        return hasArrived(parcel) ? parcel.state() : truth.state(lines);
    }

    private static boolean hasArrived(ParcelView parcel) {
        return parcel.state() == ParcelState.RETURNED || parcel.state() == ParcelState.INSPECTED;
    }

    // Once the warehouse has what came back, those units may be sold again: only a person can untangle another truth.
    private static boolean isTooLate(ParcelView parcel, List<ParcelOutcome.Line> lines) {
        if (!hasArrived(parcel)) return false;
        if (lines.stream().anyMatch(line -> line.outcome() == LineOutcome.LOST)) return true;
        return !parcel.lines().stream().allMatch(line -> line.comingBack() == notKept(lines, line.no()));
    }

    private static int notKept(List<ParcelOutcome.Line> lines, int no) {
        return lines.stream()
                .filter(line -> line.no() == no && line.outcome() != LineOutcome.KEPT)
                .mapToInt(ParcelOutcome.Line::quantity)
                .sum();
    }

    private static boolean isNews(Optional<LineOutcomes> before, Truth truth, List<ParcelOutcome.Line> lines) {
        if (before.isEmpty()) return true;
        var was = before.get().lines().stream()
                .map(line -> new ParcelOutcome.Line(
                        line.no(), line.outcome(), line.quantity(), line.reason(), line.unitCost()))
                .collect(Collectors.toSet());
        var collected = truth.door() == null ? null : truth.door().collected();
        return !was.equals(new HashSet<>(lines))
                || collected != null && !collected.isEqual(before.get().collected());
    }

    private ParcelOutcome told(ParcelView parcel, Truth truth, List<ParcelOutcome.Line> lines, TrialReport report) {
        var door = truth.door();
        return new ParcelOutcome(
                report.operation(),
                parcel.order(),
                parcel.id(),
                parcel.number(),
                parcel.carrier(),
                parcel.trackingNumber(),
                truth.at(),
                lines,
                collected(parcel, door, lines),
                door == null ? null : door.tender());
    }

    // A carrier that says nothing about money has taken what it was told to take.
    private Money collected(ParcelView parcel, @Nullable TrialReport door, List<ParcelOutcome.Line> lines) {
        if (door != null && door.collected() != null) return door.collected();
        var kept = new HashMap<Integer, Integer>();
        lines.stream()
                .filter(line -> line.outcome() == LineOutcome.KEPT)
                .forEach(line -> kept.put(line.no(), line.quantity()));
        return orders.byId(parcel.shop(), parcel.order()).orElseThrow().duePieces(kept);
    }

    private void weighMoney(ParcelView parcel, LineOutcomes outcome) {
        if (outcome.collected().isEqual(outcome.due())) return;
        open(
                parcel,
                CaseKind.CASH_MISMATCH,
                Map.of(
                        "due",
                        outcome.due().toString(),
                        "collected",
                        outcome.collected().toString()),
                outcome.carrier());
    }

    /** A carrier says that a part was kept and not which: a person has to find out. */
    @Transactional
    public void ask(ShopId shop, UUID id, Instant at) {
        open(
                parcels.lock(shop, id),
                CaseKind.OUTCOME_CONFLICT,
                Map.of("said", ParcelState.DELIVERED_PARTIAL.name(), "at", at.toString()),
                "carrier");
    }

    private Optional<LineOutcomes> conflict(ParcelView parcel, ParcelState said, TrialReport report) {
        open(
                parcel,
                CaseKind.OUTCOME_CONFLICT,
                Map.of("said", said.name(), "at", report.at().toString()),
                report.actor().name());
        parcels.note(parcel.shop(), parcel.id(), heard(report, said));
        return Optional.empty();
    }

    private void open(ParcelView parcel, CaseKind kind, Map<String, String> facts, String by) {
        cases.open(new NewCase(
                parcel.shop(),
                kind,
                parcel.id(),
                parcel.number(),
                parcel.orderNumber().value(),
                facts,
                clock.instant().plus(config.caseDue()),
                by));
    }

    private Optional<LineOutcomes> latest(ParcelView parcel) {
        return orders.outcomes(parcel.shop(), parcel.order()).stream()
                .filter(outcome -> outcome.parcel().equals(parcel.id()))
                .reduce((one, later) -> later);
    }

    private static UnitMoves.Ends ends(ParcelView parcel, Optional<LineOutcomes> before) {
        return before.map(truth -> new UnitMoves.Ends(
                        truth.lines().stream()
                                .map(line -> new UnitMoves.Ended(line.no(), line.outcome(), line.quantity()))
                                .toList(),
                        parcel.state().isComingBack()))
                .orElse(UnitMoves.Ends.UNKNOWN);
    }

    private static UnitMoves.Ends ends(Truth truth, List<ParcelOutcome.Line> lines) {
        return new UnitMoves.Ends(
                lines.stream()
                        .map(line -> new UnitMoves.Ended(line.no(), line.outcome(), line.quantity()))
                        .toList(),
                truth.back());
    }

    private static Map<Integer, Integer> comingBack(Truth truth, List<ParcelOutcome.Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.outcome() == LineOutcome.REFUSED || line.outcome() == LineOutcome.DAMAGED && truth.back())
                .collect(Collectors.toMap(ParcelOutcome.Line::no, ParcelOutcome.Line::quantity, Integer::sum));
    }

    private static Heard heard(TrialReport report, ParcelState state) {
        return new Heard(report.operation(), state, report.at(), report.actor(), report.reason());
    }
}
