package dev.prilavok.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A service that brings parcels, one way of delivery each. */
public interface Carrier {
    String code();

    /** One of courier, pickup, post. */
    String way();

    /** An answer for each place of the town that it serves; none when it does not come there at all. */
    List<Offer> offers(Shipment shipment, City city, Instant now, Locale locale);
}
