package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.joda.money.Money;

/** The sum that royalty and fund are a percentage of. */
public enum RoyaltyBase {
    /** What the kept goods cost, with discounts that head office pays for added back. */
    RETAIL,
    RETAIL_WITHOUT_VAT,
    /** What is left over the wholesale price; nothing when the goods went below it. */
    MARGIN;

    Money of(KeptLine line) {
        return switch (this) {
            case RETAIL -> line.credited();
            case RETAIL_WITHOUT_VAT -> line.credited().minus(line.vat().includedIn(line.credited()));
            case MARGIN -> positive(line.credited().minus(line.wholesale()));
        };
    }

    /** The part of what is paid for delivery; a margin has none. */
    Money ofDelivery(Money paid, Percent vat) {
        return switch (this) {
            case RETAIL -> paid;
            case RETAIL_WITHOUT_VAT -> paid.minus(vat.includedIn(paid));
            case MARGIN -> Money.zero(paid.getCurrencyUnit());
        };
    }

    private static Money positive(Money sum) {
        return sum.isNegative() ? Money.zero(sum.getCurrencyUnit()) : sum;
    }
}
