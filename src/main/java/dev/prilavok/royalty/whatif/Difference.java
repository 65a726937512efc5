package dev.prilavok.royalty.whatif;

import dev.prilavok.tenancy.FranchiseeId;
import org.joda.money.Money;

/**
 * What one franchisee earned and would have earned.
 *
 * @param facts how many outcomes and returns were replayed
 * @param trueUpBefore what the ends of the months charged, or would have
 */
record Difference(
        FranchiseeId franchisee,
        String name,
        int facts,
        Money turnover,
        Money before,
        Money after,
        Money trueUpBefore,
        Money trueUpAfter) {
    Money difference() {
        return after.minus(before);
    }
}
