package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * When available money is paid and how a debt is taken off it.
 *
 * @param minimum less than this waits for the next payout
 * @param debtFloor how deep a debt may become before head office asks for it; zero where no such floor is agreed
 * @param instalment the part of new earnings that goes to an old debt; the whole of them where nothing else is agreed
 * @param receiptFirst whether a payout waits for the franchisee's tax receipt
 */
public record PayoutTerms(Money minimum, Money debtFloor, Percent instalment, boolean receiptFirst) {
    public PayoutTerms {
        if (minimum.isNegative() || debtFloor.isNegative())
            throw new IllegalArgumentException("sums of payout terms are never negative");
        if (instalment.basisPoints() <= 0 || instalment.basisPoints() > 10_000)
            throw new IllegalArgumentException("an instalment is a part of the earnings");
    }

    /** Everything at once, debts first. */
    public static PayoutTerms plain(CurrencyUnit currency) {
        return new PayoutTerms(Money.zero(currency), Money.zero(currency), Percent.of("100"), false);
    }
}
