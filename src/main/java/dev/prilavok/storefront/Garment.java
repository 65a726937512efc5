package dev.prilavok.storefront;

import static dev.prilavok.catalog.GarmentMeasure.BUST;
import static dev.prilavok.catalog.GarmentMeasure.DEPTH;
import static dev.prilavok.catalog.GarmentMeasure.HEAD;
import static dev.prilavok.catalog.GarmentMeasure.HEIGHT;
import static dev.prilavok.catalog.GarmentMeasure.HIPS;
import static dev.prilavok.catalog.GarmentMeasure.INSEAM;
import static dev.prilavok.catalog.GarmentMeasure.INSOLE;
import static dev.prilavok.catalog.GarmentMeasure.LENGTH;
import static dev.prilavok.catalog.GarmentMeasure.RISE;
import static dev.prilavok.catalog.GarmentMeasure.SHOULDERS;
import static dev.prilavok.catalog.GarmentMeasure.SLEEVE;
import static dev.prilavok.catalog.GarmentMeasure.WAIST;
import static dev.prilavok.catalog.GarmentMeasure.WIDTH;

import dev.prilavok.catalog.GarmentMeasure;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A garment as it is drawn to show where the tape goes: 200 wide, 240 high, as it lies on a table. */
@SuppressWarnings("ImmutableEnumChecker") // the maps are immutable, their type does not say so
enum Garment {
    TOP(
            "M78 30C84 45 116 45 122 30L144 39Q155 44 160 58L188 152 166 161 140 98 143 214H57L60 98 34 161 12 152 40 58Q45 44 56 39Z",
            "M60 98C60 84 58 70 54 60M140 98C140 84 142 70 146 60",
            Map.of(
                    BUST, new Tape(62, 104, 138, 104, 118, 104),
                    WAIST, new Tape(60, 150, 140, 150, 122, 150),
                    HIPS, new Tape(58, 198, 142, 198, 122, 198),
                    LENGTH, new Tape(78, 32, 78, 213, 78, 126),
                    SHOULDERS, new Tape(56, 22, 144, 22, 100, 22),
                    SLEEVE, new Tape(152, 42, 187, 148, 172, 96))),
    DRESS(
            "M78 16C83 34 117 34 122 16L137 22 160 70 142 79 134 64 129 108 162 230H38L71 108 66 64 58 79 40 70 63 22Z",
            "M71 108H129",
            Map.of(
                    BUST, new Tape(67, 72, 133, 72, 116, 72),
                    WAIST, new Tape(71, 108, 129, 108, 116, 108),
                    HIPS, new Tape(60, 148, 140, 148, 122, 148),
                    LENGTH, new Tape(80, 18, 80, 229, 80, 190),
                    SHOULDERS, new Tape(63, 12, 137, 12, 100, 12),
                    SLEEVE, new Tape(143, 20, 166, 68, 156, 44))),
    TROUSERS(
            "M64 16H136L150 92 144 230H107L100 104 93 230H56L50 92Z",
            "M62 28H138M100 28V104",
            Map.of(
                    WAIST, new Tape(63, 22, 137, 22, 118, 22),
                    HIPS, new Tape(53, 76, 147, 76, 124, 76),
                    LENGTH, new Tape(50, 16, 42, 230, 44, 150),
                    INSEAM, new Tape(106, 106, 113, 230, 110, 170),
                    RISE, new Tape(100, 16, 100, 104, 100, 52))),
    SKIRT(
            "M68 28H132L134 42 164 216H36L66 42Z",
            "M66 42H134",
            Map.of(
                    WAIST, new Tape(67, 35, 133, 35, 116, 35),
                    HIPS, new Tape(54, 108, 146, 108, 126, 108),
                    LENGTH, new Tape(88, 28, 88, 216, 88, 160))),
    SHOE(
            "M101 14C134 14 144 58 138 98 134 128 132 146 132 180 132 214 118 228 101 228 84 228 70 214 70 182 70 148 68 128 63 98 57 58 68 14 101 14Z",
            "M101 28C124 28 130 62 126 96 122 126 120 148 120 180 120 206 112 216 101 216 90 216 82 206 82 182 82 148 80 126 75 96 71 62 78 28 101 28Z",
            Map.of(INSOLE, new Tape(101, 28, 101, 216, 101, 130), WIDTH, new Tape(75, 88, 126, 88, 88, 88))),
    HAT(
            "M42 150C42 62 158 62 158 150V190H42Z",
            "M42 150H158M100 84V70M92 62A9 9 0 1 0 108 62 9 9 0 1 0 92 62",
            Map.of(HEAD, new Tape(42, 170, 158, 170, 100, 170), HEIGHT, new Tape(100, 84, 100, 190, 100, 124))),
    BAG(
            "M46 92H154L166 212H34Z",
            "M72 110V88C72 32 128 32 128 88V110M154 92 176 78 188 196 166 212",
            Map.of(
                    WIDTH, new Tape(34, 226, 166, 226, 100, 226),
                    HEIGHT, new Tape(24, 92, 24, 212, 24, 152),
                    DEPTH, new Tape(156, 84, 178, 70, 168, 76)));

    private static final List<String> DRESSES =
            List.of("плать", "сараф", "комбинез", "dress", "sundress", "jumpsuit", "overall");

    /** Where the tape begins and ends, and where its letter stands. */
    record Tape(int x1, int y1, int x2, int y2, int x, int y) {}

    private final String outline;
    private final String seams;
    private final Map<GarmentMeasure, Tape> tapes;

    Garment(String outline, String seams, Map<GarmentMeasure, Tape> tapes) {
        this.outline = outline;
        this.seams = seams;
        this.tapes = tapes;
    }

    /** What was measured tells what it was measured on; only a dress and a top are told apart by their section's name. */
    static Optional<Garment> of(Collection<GarmentMeasure> measured, String section) {
        if (measured.contains(INSOLE)) return Optional.of(SHOE);
        if (measured.contains(HEAD)) return Optional.of(HAT);
        if (measured.contains(BUST) || measured.contains(SLEEVE) || measured.contains(SHOULDERS))
            return Optional.of(isDress(section) ? DRESS : TOP);
        if (measured.contains(INSEAM) || measured.contains(RISE)) return Optional.of(TROUSERS);
        if (measured.contains(WAIST) || measured.contains(HIPS)) return Optional.of(SKIRT);
        return measured.contains(WIDTH) && measured.contains(HEIGHT) ? Optional.of(BAG) : Optional.empty();
    }

    private static boolean isDress(String section) {
        var words = section.toLowerCase(Locale.ROOT);
        return DRESSES.stream().anyMatch(words::contains);
    }

    String outline() {
        return outline;
    }

    String seams() {
        return seams;
    }

    /** Where the tape goes for a measure; null where it cannot be drawn. */
    @Nullable
    Tape tape(GarmentMeasure measure) {
        return tapes.get(measure);
    }
}
