package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;

/** What a new version of an agreement says. */
public record Terms(
        Percent royalty,
        RoyaltyBase base,
        Percent fund,
        DeliveryShare deliveryShare,
        AvailabilityPolicy availability) {}
