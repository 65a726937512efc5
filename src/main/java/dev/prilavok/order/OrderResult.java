package dev.prilavok.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How an order ended, as one word. */
public enum OrderResult {
    KEPT_FULL,
    KEPT_PARTIAL,
    REFUSED,
    LOST;

    /** What is known of a line when its parcel is done. */
    record Pieces(String alternative, int kept, int missing, int lost) {}

    /** Of sizes to choose from one kept size is everything; nobody keeps both. */
    static OrderResult of(List<Pieces> lines) {
        if (lines.stream().mapToInt(Pieces::kept).sum() == 0)
            return lines.stream().anyMatch(line -> line.lost() > 0) ? LOST : REFUSED;
        var sets = lines.stream()
                .filter(line -> !line.alternative().isEmpty())
                .collect(Collectors.groupingBy(Pieces::alternative, Collectors.summingInt(Pieces::kept)));
        var chosen = sets.values().stream().allMatch(kept -> kept > 0);
        var whole = lines.stream()
                .filter(line -> Objects.equals(line.alternative(), ""))
                .allMatch(line -> line.missing() == 0);
        return chosen && whole ? KEPT_FULL : KEPT_PARTIAL;
    }
}
