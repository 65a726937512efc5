package dev.prilavok.order;

import java.util.UUID;

/**
 * The answer to placing. The token opens the status page; only its digest is stored, so this is the only time it is seen.
 */
public record PlacedOrder(OrderNumber number, String statusToken, UUID id) {
    @Override
    public String toString() {
        return "PlacedOrder(" + number + ")";
    }
}
