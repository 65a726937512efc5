package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.joda.money.CurrencyUnit;

/** What a new version of an agreement says. */
public record Terms(
        Percent royalty,
        RoyaltyBase base,
        Percent fund,
        DeliveryShare deliveryShare,
        AvailabilityPolicy availability,
        Rules rules) {
    /** The short form: no rules besides. */
    public Terms(
            Percent royalty,
            RoyaltyBase base,
            Percent fund,
            DeliveryShare deliveryShare,
            AvailabilityPolicy availability) {
        this(
                royalty,
                base,
                fund,
                deliveryShare,
                availability,
                Rules.plain(deliveryShare.keptInFull().getCurrencyUnit()));
    }

    /** The currency of every sum in it. */
    public CurrencyUnit currency() {
        return deliveryShare.keptInFull().getCurrencyUnit();
    }
}
