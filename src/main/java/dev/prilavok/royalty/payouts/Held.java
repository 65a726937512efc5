package dev.prilavok.royalty.payouts;

import dev.prilavok.tenancy.FranchiseeId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money that is available in the books and still must not leave, such as a disputed line. Beans of this type are added up. */
public interface Held {
    /** How much of a franchisee's money is held back now; zero or positive. Asked in the network's scope. */
    Money of(FranchiseeId franchisee, CurrencyUnit currency);
}
