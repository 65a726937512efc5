package dev.prilavok.royalty.payouts;

import org.jspecify.annotations.Nullable;

/** Why a payout moved, and what shows it. */
record Said(@Nullable String reason, @Nullable String evidence) {
    static final Said NOTHING = new Said(null, null);

    static Said because(String reason) {
        return new Said(reason, null);
    }
}
