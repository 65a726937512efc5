package dev.prilavok.fulfilment;

import dev.prilavok.stock.Place;
import dev.prilavok.stock.Transfer;
import java.util.ArrayList;
import java.util.List;

/** Compares what was counted with what had to come back. */
final class Inspection {
    private Inspection() {}

    /** The counted units, and those that had to be there and were not. */
    static List<Graded> complete(ParcelView parcel, List<Graded> counted) {
        var all = new ArrayList<>(counted);
        for (var line : parcel.lines()) {
            var there = counted.stream()
                    .filter(unit -> unit.line() == line.no())
                    .mapToInt(Graded::quantity)
                    .sum();
            if (there > line.comingBack()) throw PickRefused.enough(line);
            if (there < line.comingBack())
                all.add(new Graded(line.no(), line.comingBack() - there, Grade.MISSING, null, null));
        }
        return all;
    }

    static List<Transfer.Leg> legs(ParcelView parcel, List<Graded> units) {
        return units.stream()
                .map(unit -> new Transfer.Leg(
                        parcel.line(unit.line()).sku(),
                        unit.quantity(),
                        Place.RETURNING,
                        unit.grade().place()))
                .toList();
    }
}
