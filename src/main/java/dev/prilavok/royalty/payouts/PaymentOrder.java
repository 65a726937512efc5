package dev.prilavok.royalty.payouts;

import dev.prilavok.royalty.requisites.BankDetails;
import java.util.UUID;
import org.joda.money.Money;

/**
 * One payment order: so much to this account.
 *
 * @param attempt with the payout's id it names the payment end to end
 */
record PaymentOrder(UUID payout, long number, int attempt, Money money, BankDetails to) {
    /** The words that the bank shows to both sides, and by which its line is matched. */
    String purpose() {
        return "Выплата " + number + " по договору с франчайзи. НДС не облагается";
    }

    /** At most 35 signs, another one for each attempt. */
    String endToEnd() {
        return payout.toString().replace("-", "") + "-" + attempt;
    }
}
