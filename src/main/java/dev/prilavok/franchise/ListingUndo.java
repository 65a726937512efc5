package dev.prilavok.franchise;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How to take back what has just been done. It travels in the address of the page after: a deed of its own, sent by a form, that does
 * nothing its reader could not do by hand.
 *
 * @param price the price to go back to as it would be typed, empty for the recommended one
 */
record ListingUndo(Deed deed, List<UUID> products, String price) {
    private static final int MOST = 50;

    /** What taking back does. */
    enum Deed {
        SHOW,
        HIDE,
        PIN,
        UNPIN,
        PRICE
    }

    /** As many as can be taken back; a page holds fewer. */
    static List<UUID> some(List<UUID> products) {
        return products.stream().distinct().limit(MOST).toList();
    }

    static ListingUndo of(Deed deed, List<UUID> products) {
        return new ListingUndo(deed, products, "");
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    static Optional<ListingUndo> read(String text) {
        try {
            var parts = text.split("~", -1);
            if (parts.length != 3) return Optional.empty();
            var products = Arrays.stream(parts[1].split("\\."))
                    .limit(MOST)
                    .map(UUID::fromString)
                    .toList();
            return Optional.of(new ListingUndo(Deed.valueOf(parts[0]), products, Objects.requireNonNull(parts[2])));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    String text() {
        return deed + "~" + products.stream().map(UUID::toString).collect(Collectors.joining(".")) + "~" + price;
    }
}
