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

    /** Whether a spot with this key could be among the first; asked before a spot is made, for most of a hundred thousand are not. */
    boolean wants(long key) {
        return kept.size() < most || most > 0 && key <= kept.element().key();
    }

    List<Spot> inOrder() {
        return kept.stream().sorted().toList();
    }
}
