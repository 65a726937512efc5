package dev.prilavok.catalog.intake;

import org.jspecify.annotations.Nullable;

/** A row of a feed and what became of reading it: an offer, or the problem with it. */
record Read(OfferRow row, @Nullable Offer offer, @Nullable RowProblem problem) {
    static Read of(OfferRow row) {
        try {
            return new Read(row, OfferReading.of(row), null);
        } catch (RowRefused refused) {
            return new Read(row, null, refused.problem());
        }
    }
}
