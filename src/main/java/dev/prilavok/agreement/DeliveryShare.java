package dev.prilavok.agreement;

import org.joda.money.Money;

/** The franchisee's part of what carrying a parcel there and back costs, by how it ended; zero where the network bears all. */
public record DeliveryShare(Money keptInFull, Money keptPartly, Money refused) {
    public DeliveryShare {
        if (!keptInFull.isSameCurrency(keptPartly) || !keptInFull.isSameCurrency(refused))
            throw new IllegalArgumentException("the shares of one agreement are in one currency");
        if (keptInFull.isNegative() || keptPartly.isNegative() || refused.isNegative())
            throw new IllegalArgumentException("a share is never negative");
    }

    Money of(Outcome outcome) {
        return switch (outcome) {
            case KEPT_IN_FULL -> keptInFull;
            case KEPT_PARTLY -> keptPartly;
            case REFUSED -> refused;
            case LOST -> Money.zero(keptInFull.getCurrencyUnit());
        };
    }
}
