package dev.prilavok.fulfilment.picking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picking station of one parcel.
 *
 * @param said what came of the last scan
 * @param tone right or wrong, for the eye and the ear; empty when nothing was scanned
 * @param pending SKU whose marking code is wanted next
 */
record StationView(
        String url,
        String number,
        String order,
        String card,
        String state,
        String tones,
        String promised,
        boolean gift,
        boolean picks,
        boolean isPicked,
        boolean isShort,
        boolean packs,
        boolean isReady,
        @Nullable String said,
        String tone,
        @Nullable String pending,
        @Nullable String pendingName,
        boolean mayUndo,
        List<Line> lines) {
    /** A line of the parcel with what is still to be found. */
    record Line(
            int no,
            String shelf,
            String name,
            String colour,
            String size,
            @Nullable String picture,
            String count,
            boolean isDone,
            int left,
            int picked,
            int missing,
            boolean marked,
            boolean alternative) {}
}
