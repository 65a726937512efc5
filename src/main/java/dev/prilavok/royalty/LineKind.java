package dev.prilavok.royalty;

import java.util.Arrays;
import java.util.List;

/** What a posting on a franchisee's account is, as statements and screens call it. */
public enum LineKind {
    /** What the buyer paid for kept goods. */
    RETAIL,
    /** The part of a discount that head office pays. */
    SUBSIDY,
    WHOLESALE,
    ROYALTY,
    MARKETING_FUND,
    /** The franchisee's part of carriage. */
    DELIVERY_SHARE,
    LOSS_COMPENSATION,
    ADJUSTMENT,
    MINIMUM_ROYALTY,
    /** By steps of turnover and the cap, at the end of a month. */
    ROYALTY_TRUE_UP,
    PAYOUT,
    /** From earned to available: changes nothing in sum. */
    AVAILABLE,

    // what franchisees do not see
    DELIVERY,
    COST,
    VAT,
    SURPLUS,
    SHORTAGE,
    CARRIAGE_BACK;

    /** The kinds that stand on franchisees' statements, in the order in which they are read. */
    public static List<LineKind> ofStatement() {
        return Arrays.stream(values())
                .filter(kind -> kind.ordinal() < AVAILABLE.ordinal())
                .toList();
    }
}
