package dev.prilavok.catalog;

import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, without sorting them all. */
final class Firsts {
    private final int most;
    private final PriorityQueue<Spot> kept = new PriorityQueue<>(reverseOrder());

    Firsts(int most) {
        this.most = most;
    }

    void offer(Spot spot) {
        if (kept.size() < most) kept.add(spot);
        else if (most > 0 && spot.compareTo(kept.element()) < 0) {
            kept.remove();
            kept.add(spot);
        }
    }

    List<Spot> inOrder() {
        return kept.stream().sorted().toList();
    }
}
