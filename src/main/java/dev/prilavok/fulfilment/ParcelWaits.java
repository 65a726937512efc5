package dev.prilavok.fulfilment;

import dev.prilavok.tenancy.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A parcel still waits at its pickup point; whoever cares for the buyer may say so. */
public record ParcelWaits(ShopId shop, UUID parcel, UUID order, Mark mark, Instant until) {
    /** How long it has waited. */
    public enum Mark {
        A_WEEK,
        LAST_DAY;

        /** When this is to be said of a parcel that came at a moment and is stored until another. */
        Instant of(Instant came, Instant until) {
            return this == A_WEEK ? came.plus(Duration.ofDays(7)) : until.minus(Duration.ofDays(1));
        }
    }
}
