package dev.prilavok.agreement;

/** What the sentences of an agreement are about, in the order in which people read them. */
public enum Clause {
    MODEL,
    TAX,
    PERCENTS,
    DELIVERY,
    CATEGORIES,
    HOLIDAYS,
    STEPS,
    LIMITS,
    RETURNS,
    SHARES,
    LOSS,
    AVAILABILITY,
    PAYOUT,
    DEBT
}
