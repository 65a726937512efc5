package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Transfer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The way of units from where the former truth had put them to where the present one says. */
final class UnitMoves {
    /** Pieces of a line and how they ended. */
    record Ended(int line, LineOutcome outcome, int pieces) {}

    /** How a parcel ended as far as its units go. */
    record Ends(List<Ended> lines, boolean back) {
        static final Ends UNKNOWN = new Ends(List.of(), false);

        private Map<Place, Integer> places(ParcelLine line) {
            var places = new EnumMap<Place, Integer>(Place.class);
            lines.stream()
                    .filter(one -> one.line() == line.no())
                    .forEach(one -> places.merge(place(one.outcome()), one.pieces(), Integer::sum));
            if (places.isEmpty()) places.put(Place.SHIPPED, line.quantity());
            return places;
        }

        private Place place(LineOutcome outcome) {
            return switch (outcome) {
                case KEPT -> Place.SOLD;
                case REFUSED -> Place.RETURNING;
                // damaged goods that come back are looked at before anybody gives them up
                case DAMAGED -> back ? Place.RETURNING : Place.WRITTEN_OFF;
                case LOST, CANCELLED -> Place.WRITTEN_OFF;
            };
        }
    }

    private UnitMoves() {}

    /** Through the courier's hands when the former truth was wrong. */
    static List<Transfer.Leg> between(ParcelView parcel, Ends before, Ends now) {
        var legs = new ArrayList<Transfer.Leg>();
        for (var line : parcel.lines()) {
            var was = before.places(line);
            var is = now.places(line);
            for (var place : Place.values()) {
                var less = was.getOrDefault(place, 0) - is.getOrDefault(place, 0);
                if (less > 0 && place != Place.SHIPPED)
                    legs.add(new Transfer.Leg(line.sku(), less, place, Place.SHIPPED));
            }
            for (var place : Place.values()) {
                var more = is.getOrDefault(place, 0) - was.getOrDefault(place, 0);
                if (more > 0 && place != Place.SHIPPED)
                    legs.add(new Transfer.Leg(line.sku(), more, Place.SHIPPED, place));
            }
        }
        return legs;
    }
}
