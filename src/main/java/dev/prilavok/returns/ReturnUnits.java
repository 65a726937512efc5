package dev.prilavok.returns;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where the units of a return go: with the one who brought them, on their shelf, aside, or back to the buyer. */
final class ReturnUnits {
    /** Pieces of a line that looked alike and were decided alike. */
    record Decided(int line, Grade grade, int accepted, int sentBack) {}

    // The best are taken first: what is fit is on its shelf already.
    private static final List<Grade> BEST_FIRST =
            List.of(Grade.FIT, Grade.DEFECT, Grade.PART_MISSING, Grade.MISGRADED, Grade.NOT_ACCEPTABLE, Grade.MISSING);

    private ReturnUnits() {}

    /** Everything that was asked for is in the warehouse's hands. */
    static List<Transfer.Leg> received(ReturnView one) {
        return one.lines().stream()
                .map(line -> new Transfer.Leg(line.sku(), line.quantity(), Place.SOLD, Place.RETURNING))
                .toList();
    }

    /** The counted pieces, and those that were announced and not in the parcel. */
    static List<Graded> complete(ReturnView one, List<Graded> counted) {
        var all = new ArrayList<>(counted);
        for (var line : one.lines()) {
            var there = pieces(counted, line.no());
            if (there > line.quantity()) throw ReturnRefused.tooMany(line.name(), line.quantity());
            if (there < line.quantity())
                all.add(new Graded(line.no(), line.quantity() - there, Grade.MISSING, null, null));
        }
        return all;
    }

    private static int pieces(List<Graded> units, int line) {
        return units.stream()
                .filter(unit -> unit.line() == line)
                .mapToInt(Graded::quantity)
                .sum();
    }

    /** Fit pieces are sold again at once; what never came is still the buyer's; the rest waits for the decision. */
    static List<Transfer.Leg> inspected(ReturnView one, List<Graded> units) {
        var legs = new ArrayList<Transfer.Leg>();
        for (var unit : units) {
            var sku = one.line(unit.line()).sku();
            if (unit.grade() == Grade.FIT)
                legs.add(new Transfer.Leg(sku, unit.quantity(), Place.RETURNING, Place.AVAILABLE));
            if (unit.grade() == Grade.MISSING) legs.addAll(backToBuyer(one, unit.line(), unit.quantity()));
        }
        return legs;
    }

    /** Splits what was graded by how many pieces of each line are taken back. */
    static List<Decided> decided(ReturnView one, Map<Integer, Integer> accepted) {
        var all = new ArrayList<Decided>();
        for (var line : one.lines()) {
            var left = accepted.getOrDefault(line.no(), 0);
            var units = one.grades().stream()
                    .filter(unit -> unit.line() == line.no())
                    .sorted(Comparator.comparingInt(unit -> BEST_FIRST.indexOf(unit.grade())))
                    .toList();
            for (var unit : units) {
                var taken = unit.grade() == Grade.MISSING ? 0 : Math.min(left, unit.quantity());
                left -= taken;
                all.add(new Decided(line.no(), unit.grade(), taken, unit.quantity() - taken));
            }
            if (left > 0) throw ReturnRefused.tooMany(line.name(), accepted.getOrDefault(line.no(), 0) - left);
        }
        return all;
    }

    static List<Transfer.Leg> decided(ReturnView one, List<Decided> decided) {
        var legs = new ArrayList<Transfer.Leg>();
        for (var unit : decided) {
            if (unit.grade() == Grade.FIT || unit.grade() == Grade.MISSING) continue;
            var sku = one.line(unit.line()).sku();
            if (unit.accepted() > 0)
                legs.add(new Transfer.Leg(
                        sku, unit.accepted(), Place.RETURNING, unit.grade().place()));
            if (unit.sentBack() > 0) legs.addAll(backToBuyer(one, unit.line(), unit.sentBack()));
        }
        return legs;
    }

    private static List<Transfer.Leg> backToBuyer(ReturnView one, int line, int pieces) {
        var sku = one.line(line).sku();
        return List.of(
                new Transfer.Leg(sku, pieces, Place.RETURNING, Place.SHIPPED),
                new Transfer.Leg(sku, pieces, Place.SHIPPED, Place.SOLD));
    }

    /** Our carrier has lost them. */
    static List<Transfer.Leg> lost(ReturnView one) {
        return one.lines().stream()
                .flatMap(line -> List.of(
                        new Transfer.Leg(line.sku(), line.quantity(), Place.SOLD, Place.RETURNING),
                        new Transfer.Leg(line.sku(), line.quantity(), Place.RETURNING, Place.WRITTEN_OFF))
                        .stream())
                .toList();
    }
}
