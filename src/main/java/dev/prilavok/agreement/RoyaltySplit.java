package dev.prilavok.agreement;

import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * The franchisee's column of a parcel: retail value credited, each deduction apart. Percentages round half up per line, so that a
 * later return of one line takes back exactly what that line paid.
 *
 * @param retail what is credited, discounts paid for by head office included
 * @param deliveryShare the franchisee's part of carriage by outcome
 */
public record RoyaltySplit(
        Money retail, Money wholesale, Money royalty, Money fund, Money deliveryShare, Money subsidy) {

    /** Splits the kept lines by the terms; no lines for a refused parcel. */
    public static RoyaltySplit of(AgreementVersion terms, List<KeptLine> kept, Outcome outcome) {
        var lines = kept.stream().map(line -> LineSplit.of(terms, line)).toList();
        return new RoyaltySplit(
                sum(terms, lines, LineSplit::retail),
                sum(terms, lines, LineSplit::wholesale),
                sum(terms, lines, LineSplit::royalty),
                sum(terms, lines, LineSplit::fund),
                terms.deliveryShare().of(outcome),
                sum(terms, lines, LineSplit::subsidy));
    }

    /** What taking the lines back reverses, at the same frozen terms; the delivery share of the sale stays. */
    public static RoyaltySplit ofReturned(AgreementVersion terms, List<KeptLine> returned) {
        var sale = of(terms, returned, Outcome.LOST);
        return new RoyaltySplit(
                sale.retail.negated(),
                sale.wholesale.negated(),
                sale.royalty.negated(),
                sale.fund.negated(),
                sale.deliveryShare,
                sale.subsidy.negated());
    }

    /** What the franchisee is owed; a debt when negative. */
    public Money owed() {
        return retail.minus(wholesale).minus(royalty).minus(fund).minus(deliveryShare);
    }

    private static Money sum(AgreementVersion terms, List<LineSplit> kept, Function<LineSplit, Money> part) {
        return Money.total(
                terms.deliveryShare().keptInFull().getCurrencyUnit(),
                kept.stream().map(part).toList());
    }
}
