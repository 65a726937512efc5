package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a seller put together for one buyer, and the order form under it. */
record LinkPage(
        String title,
        String ogText,
        @Nullable String ogImage,
        @Nullable String message,
        String from,
        List<LineCard> lines,
        @Nullable Moment until,
        OrderForm form,
        Sum sum) {
    /** A moment for a machine and for a person. */
    record Moment(String iso, String text) {}
}
