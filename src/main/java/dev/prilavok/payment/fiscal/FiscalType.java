package dev.prilavok.payment.fiscal;

/** What a receipt says. */
public enum FiscalType {
    /** Money came before the goods. */
    ADVANCE,
    /** Goods were handed over and paid for. */
    FULL,
    REFUND,
    /** A settlement that was learned of too late for an ordinary receipt. */
    CORRECTION
}
