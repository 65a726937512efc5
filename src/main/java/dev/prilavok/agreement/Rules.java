package dev.prilavok.agreement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a version says besides the percentages and shares that every agreement has.
 *
 * @param returnShare the franchisee's part of what a return costs
 * @param compensation what the franchisee gets for a lost parcel
 * @param taxRegime absent where nobody has said: the usual one of the contract
 */
public record Rules(
        RoyaltyRules royalty,
        Money returnShare,
        LossCompensation compensation,
        PayoutTerms payout,
        @Nullable TaxRegime taxRegime) {
    public Rules {
        if (returnShare.isNegative()) throw new IllegalArgumentException("a share is never negative");
    }

    /** Nothing besides. */
    public static Rules plain(CurrencyUnit currency) {
        return new Rules(
                RoyaltyRules.PLAIN, Money.zero(currency), LossCompensation.NONE, PayoutTerms.plain(currency), null);
    }
}
