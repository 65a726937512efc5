package dev.prilavok.royalty;

import dev.prilavok.tenancy.FranchiseeId;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a franchisee's royalty of a month was charged on, returns taken off in the month that accepts them.
 *
 * @param turnover what kept goods cost
 * @param charged royalty charged line by line
 * @param usual bases at the usual rate, by the version of the agreement that they were sold under: what steps change
 */
public record MonthBases(FranchiseeId franchisee, Money turnover, Money charged, Map<UUID, Money> usual) {
    public MonthBases {
        usual = Map.copyOf(usual);
    }

    static MonthBases none(FranchiseeId franchisee, CurrencyUnit currency) {
        return new MonthBases(franchisee, Money.zero(currency), Money.zero(currency), Map.of());
    }
}
