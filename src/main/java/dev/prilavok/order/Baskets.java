package dev.prilavok.order;

import dev.prilavok.kernel.Sha256;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Tells whether two quotes are of the same basket: the same goods at the same prices, brought to the same place. */
final class Baskets {
    private Baskets() {}

    static String hash(KeptQuote kept) {
        var goods = kept.quote().lines().stream()
                .sorted(Comparator.comparing(QuoteLine::sku))
                .map(line -> line.sku() + " " + line.quantity() + " " + line.total() + " " + line.alternative())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(goods + "\n" + kept.asked().delivery() + "\n"
                + kept.asked().link() + (kept.quote().gift() == null ? "" : "\ngift"));
    }
}
