package dev.prilavok.checkout;

import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.kernel.Refusal;
import java.util.List;

/**
 * How a basket can be brought to a town.
 *
 * @param obstacles why other ways cannot bring it, each reason once
 */
public record Ways(List<DeliveryQuote> open, List<Refusal> obstacles) {}
