package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * When a shop asks for a part of the price ahead, and for how much.
 *
 * @param share a part of what is due; absent when it is a sum
 * @param sum a sum, never more than is due; absent when it is a share
 * @param from only for orders that cost as much; absent for all
 * @param refusals only for phones that refused as many parcels here and kept none since; 0 for all
 * @param hours how long the order waits
 */
public record PrepayRule(
        @Nullable Percent share,
        @Nullable Money sum,
        @Nullable Money from,
        int refusals,
        int hours) {
    /** What an order that costs so much is asked for. */
    Money of(Money due) {
        var asked = share != null ? share.of(due) : sum == null ? due : sum;
        return asked.isGreaterThan(due) ? due : asked;
    }

    boolean isFor(Money due) {
        return due.isPositive() && (from == null || !due.isLessThan(from));
    }
}
