package dev.prilavok.storefront;

import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.ProductCard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A garment with a lettered tape for each row of the table beside it. */
record MeasureDrawing(String outline, String seams, List<Line> lines, Map<GarmentMeasure, String> letters) {
    private static final String RUSSIAN = "АБВГДЕЖИКЛМНО";
    private static final String ENGLISH = "ABCDEFGHIJKLM";

    /** A tape and its letter. */
    record Line(int x1, int y1, int x2, int y2, int x, int y, String letter) {}

    static @Nullable MeasureDrawing of(ProductCard card, Shown shown) {
        var rows = card.measurements().rows();
        var measured = rows.stream().map(ProductCard.Measurements.Row::measure).toList();
        var section = card.path().isEmpty()
                ? card.name()
                : card.path().get(card.path().size() - 1).name();
        return Garment.of(measured, section)
                .map(garment -> drawn(garment, measured, shown.isRussian() ? RUSSIAN : ENGLISH))
                .orElse(null);
    }

    private static MeasureDrawing drawn(Garment garment, List<GarmentMeasure> measured, String alphabet) {
        var lines = new ArrayList<Line>();
        var letters = new EnumMap<GarmentMeasure, String>(GarmentMeasure.class);
        for (var measure : measured) {
            var tape = garment.tape(measure);
            if (tape == null) continue;
            var letter = String.valueOf(alphabet.charAt(lines.size()));
            lines.add(new Line(tape.x1(), tape.y1(), tape.x2(), tape.y2(), tape.x(), tape.y(), letter));
            letters.put(measure, letter);
        }
        return new MeasureDrawing(garment.outline(), garment.seams(), lines, letters);
    }
}
