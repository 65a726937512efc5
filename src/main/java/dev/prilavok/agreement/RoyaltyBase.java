package dev.prilavok.agreement;

import org.joda.money.Money;

/** The sum that royalty and fund are a percentage of. */
public enum RoyaltyBase {
    /** What the kept goods cost, with discounts that head office pays for added back. */
    RETAIL {
        @Override
        Money of(KeptLine line) {
            return line.credited();
        }
    },
    RETAIL_WITHOUT_VAT {
        @Override
        Money of(KeptLine line) {
            return line.credited().minus(line.vat().includedIn(line.credited()));
        }
    },
    /** What is left over the wholesale price; nothing when the goods went below it. */
    MARGIN {
        @Override
        Money of(KeptLine line) {
            var margin = line.credited().minus(line.wholesale());
            return margin.isNegative() ? Money.zero(margin.getCurrencyUnit()) : margin;
        }
    };

    abstract Money of(KeptLine line);
}
