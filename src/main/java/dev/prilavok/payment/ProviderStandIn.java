package dev.prilavok.payment;

import java.net.URI;
import java.util.Optional;

/** Stands in for providers that nobody configured, when a demo or a test wants to see money move. */
public interface ProviderStandIn {
    /** Where the stand-in of this provider listens; nothing when it is off. */
    Optional<URI> of(String provider);

    /** What a stand-in of this provider signs its news with. */
    void signs(String provider, String secret);

    /** Where a stand-in of this provider tells its news to. */
    void tells(String provider, URI hook);
}
