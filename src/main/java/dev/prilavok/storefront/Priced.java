package dev.prilavok.storefront;

import dev.prilavok.checkout.Ways;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.Quote;
import java.util.UUID;

/** What an order form is about: goods that can be brought somewhere for an exact sum. */
interface Priced {
    /** The ways to a town. */
    Ways ways(UUID city);

    /** The exact sum with a delivery, wrapped as a present or not. */
    Quote quote(DeliveryChoice choice, boolean gift);

    /** The sum while no town is chosen. */
    Sum unpriced();
}
