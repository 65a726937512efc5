package dev.prilavok.agreement;

import org.joda.money.Money;

/**
 * What one kept line brings and what is taken off it by the terms. Percentages round half up here and nowhere else.
 *
 * @param retail what the franchisee is credited with, discounts paid for by head office included
 * @param subsidy the part of it that head office pays
 * @param base what royalty and fund are a percentage of
 */
public record LineSplit(Money retail, Money wholesale, Money royalty, Money fund, Money subsidy, Money base) {
    /** Splits one line. */
    public static LineSplit of(AgreementVersion terms, KeptLine line) {
        var base = terms.base().of(line);
        return new LineSplit(
                line.credited(),
                line.wholesale(),
                (line.royalty() == null ? terms.royalty() : line.royalty()).of(base),
                terms.fund().of(base),
                line.subsidy(),
                base);
    }

    /** What is left of this after another part of it was taken away. */
    public LineSplit minus(LineSplit part) {
        return new LineSplit(
                retail.minus(part.retail),
                wholesale.minus(part.wholesale),
                royalty.minus(part.royalty),
                fund.minus(part.fund),
                subsidy.minus(part.subsidy),
                base.minus(part.base));
    }

    /** The same with the royalty left as it was charged. */
    public LineSplit withoutRoyalty() {
        var none = Money.zero(royalty.getCurrencyUnit());
        return new LineSplit(retail, wholesale, none, fund, subsidy, none);
    }
}
