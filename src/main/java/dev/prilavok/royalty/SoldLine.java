package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.KeptLine;
import dev.prilavok.agreement.LineRate;
import dev.prilavok.agreement.LineSplit;
import dev.prilavok.kernel.Splits;
import dev.prilavok.order.Funder;
import dev.prilavok.order.OrderLineView;
import java.util.Collections;
import org.joda.money.Money;

/**
 * A line of an order at its frozen prices and terms. What comes back is the difference between what was kept before and after it, so
 * that pieces which come back one by one take back exactly what they brought together.
 */
record SoldLine(OrderLineView line, AgreementVersion terms, LineRate rate) {
    /** What so many kept pieces bring. */
    LineSplit kept(int pieces) {
        return LineSplit.of(terms, of(pieces));
    }

    /** What the next pieces to come back take away. */
    LineSplit back(int keptBefore, int pieces) {
        var back = kept(keptBefore).minus(kept(keptBefore - pieces));
        return isGross() ? back.withoutRoyalty() : back;
    }

    private boolean isGross() {
        return terms.rules().royalty().onGross();
    }

    KeptLine of(int pieces) {
        var pricing = line.pricing();
        return new KeptLine(
                line.part(pieces),
                subsidy(pieces),
                pricing.wholesale().multipliedBy(pieces),
                pricing.vat(),
                rate.percent());
    }

    private Money subsidy(int pieces) {
        var discount = line.pricing().discount();
        if (line.pricing().funder() != Funder.HEAD_OFFICE || discount.isZero())
            return Money.zero(discount.getCurrencyUnit());
        var each = Splits.byWeight(discount, Collections.nCopies(line.quantity(), line.unit()));
        return Money.total(discount.getCurrencyUnit(), each.subList(0, pieces));
    }

    /** The tax in what the seller of record is paid for so many pieces. */
    Money vat(int pieces) {
        return vat(pieces, pieces);
    }

    /** The tax that the next pieces to come back take away, when so many were kept in the beginning. */
    Money vatBack(int kept, int keptBefore, int pieces) {
        var left = keptBefore - pieces;
        return vat(keptBefore, isGross() ? kept : keptBefore).minus(vat(left, isGross() ? kept : left));
    }

    private Money vat(int pieces, int charged) {
        var split = kept(pieces);
        var revenue = switch (terms.model()) {
            case SERVICE, AGENT -> split.retail().minus(split.subsidy());
            case RESELLER -> split.wholesale().plus(kept(charged).royalty());
        };
        return line.pricing().vat().includedIn(revenue);
    }
}
