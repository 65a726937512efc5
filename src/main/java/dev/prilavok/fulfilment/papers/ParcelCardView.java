package dev.prilavok.fulfilment.papers;

import dev.prilavok.delivery.CarrierPapers;
import dev.prilavok.fulfilment.ParcelPhotos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card of a parcel, in words. */
record ParcelCardView(
        String url,
        String number,
        String order,
        String orderUrl,
        String shop,
        String state,
        String tone,
        String carrier,
        String promised,
        boolean late,
        boolean trial,
        boolean gift,
        String due,
        int weight,
        @Nullable String wave,
        @Nullable String act,
        @Nullable String courier,
        @Nullable String tracking,
        @Nullable String waybill,
        @Nullable String trouble,
        int attempts,
        @Nullable String storedUntil,
        @Nullable String station,
        @Nullable String receiving,
        boolean mayGift,
        boolean mayCallOff,
        List<Line> lines,
        List<Told> history,
        List<ParcelPhotos.Shot> photos,
        List<Look> looks,
        List<CarrierPapers.Paper> carrierPapers) {
    /** Whether a paper is being made, so that the page looks again. */
    public boolean isMade() {
        return carrierPapers.stream().anyMatch(CarrierPapers.Paper::asked);
    }

    /** A line, and what came back of it. */
    record Line(String name, String variant, String sku, int quantity, int comingBack) {}

    /** A step of its history. */
    record Told(
            String state, String at, String by, @Nullable String reason, boolean moved) {}

    /** How units that came back looked. */
    record Look(
            String thing,
            int quantity,
            String grade,
            @Nullable String note,
            @Nullable String photo) {}
}
