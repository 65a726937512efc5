package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.order.Funder;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import java.util.Map;
import org.joda.money.Money;

/** What kept pieces mean by frozen prices and terms, in whole kopecks and with nothing of the product's own arithmetic. */
record OwnSplit(long retail, long wholesale, long royalty, long fund, long subsidy) {
    /** Of pieces by line; rounded half up, once for each line. */
    static OwnSplit of(OrderView order, AgreementVersion terms, Map<Integer, Integer> pieces) {
        var sum = new OwnSplit(0, 0, 0, 0, 0);
        for (var line : order.lines()) sum = sum.plus(of(line, terms, pieces.getOrDefault(line.no(), 0)));
        return sum;
    }

    private static OwnSplit of(OrderLineView line, AgreementVersion terms, int pieces) {
        if (pieces == 0) return new OwnSplit(0, 0, 0, 0, 0);
        var isOurs = line.pricing().funder() == Funder.HEAD_OFFICE;
        var subsidy = isOurs ? share(minor(line.pricing().discount()), line.quantity(), pieces) : 0;
        var retail = share(minor(line.total()), line.quantity(), pieces) + subsidy;
        var wholesale = minor(line.pricing().wholesale()) * pieces;
        var base = base(terms.base(), retail, wholesale, line.pricing().vat().basisPoints());
        return new OwnSplit(
                retail,
                wholesale,
                percent(base, terms.royalty().basisPoints()),
                percent(base, terms.fund().basisPoints()),
                subsidy);
    }

    private static long base(RoyaltyBase base, long retail, long wholesale, long vat) {
        return switch (base) {
            case RETAIL -> retail;
            case RETAIL_WITHOUT_VAT -> retail - (2 * retail * vat + 10_000 + vat) / (2 * (10_000 + vat));
            case MARGIN -> Math.max(0, retail - wholesale);
        };
    }

    // The first pieces carry the kopecks that do not divide.
    private static long share(long whole, int quantity, int pieces) {
        return pieces * (whole / quantity) + Math.min(pieces, whole % quantity);
    }

    static long percent(long base, long basisPoints) {
        return (base * basisPoints + 5_000) / 10_000;
    }

    private static long minor(Money money) {
        return Moneys.minor(money);
    }

    private OwnSplit plus(OwnSplit more) {
        return new OwnSplit(
                retail + more.retail,
                wholesale + more.wholesale,
                royalty + more.royalty,
                fund + more.fund,
                subsidy + more.subsidy);
    }

    long owed(long share) {
        return retail - wholesale - royalty - fund - share;
    }
}
