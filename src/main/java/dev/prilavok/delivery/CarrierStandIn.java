package dev.prilavok.delivery;

import java.net.URI;
import java.util.Optional;

/** Stands in for carriers that nobody configured, when a demo or a test wants to see parcels move. */
public interface CarrierStandIn {
    /** Where the stand-in of this carrier listens; nothing when it is off. */
    Optional<URI> of(String carrier);
}
