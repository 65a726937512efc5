package dev.prilavok.payment.fiscal;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a receipt was paid.
 *
 * @param cashless by card or transfer
 * @param prepaid with what came before
 * @param otherwise by what the buyer gave instead of money: goods for goods, a service set off
 */
public record Settled(Money cash, Money cashless, Money prepaid, Money otherwise) {
    /** Nothing yet, in a currency. */
    public static Settled nothing(CurrencyUnit currency) {
        var none = Money.zero(currency);
        return new Settled(none, none, none, none);
    }

    public Settled withCash(Money sum) {
        return new Settled(sum, cashless, prepaid, otherwise);
    }

    public Settled withCashless(Money sum) {
        return new Settled(cash, sum, prepaid, otherwise);
    }

    public Settled withPrepaid(Money sum) {
        return new Settled(cash, cashless, sum, otherwise);
    }

    public Settled withOtherwise(Money sum) {
        return new Settled(cash, cashless, prepaid, sum);
    }

    /** All of it. */
    public Money total() {
        return Money.total(List.of(cash, cashless, prepaid, otherwise));
    }
}
