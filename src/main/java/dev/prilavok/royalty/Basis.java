package dev.prilavok.royalty;

import dev.prilavok.agreement.LineRate;
import dev.prilavok.agreement.LineSplit;
import dev.prilavok.kernel.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one royalty is charged on; negative when it is given back.
 *
 * @param line absent for delivery
 * @param sales what the pieces count in the month's turnover
 */
record Basis(@Nullable Integer line, int pieces, LineRate rate, Money base, Money sales, Money royalty) {
    static Basis of(int line, int pieces, LineRate rate, LineSplit split) {
        return new Basis(line, pieces, rate, split.base(), split.retail(), split.royalty());
    }

    static Basis ofDelivery(LineRates rates, Money paid, Percent vat) {
        var base = rates.terms().deliveryBase(paid, vat);
        return new Basis(
                null,
                0,
                rates.common(),
                base,
                Money.zero(paid.getCurrencyUnit()),
                rates.common().percent().of(base));
    }

    Basis back() {
        return new Basis(line, -pieces, rate, base.negated(), sales.negated(), royalty.negated());
    }
}
