package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to pay: line by line, in all, and for whatever is kept. */
record Sum(List<Line> lines, String totalLabel, String total, @Nullable String note, List<Line> subsets) {
    /** A label and an amount. */
    record Line(String label, String value) {}
}
