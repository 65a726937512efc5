package dev.prilavok.order;

/** How far the franchisee's part of an order is. */
public enum SettlementStatus {
    /** Nothing was delivered yet. */
    NOT_DUE,
    /** Earned, and waiting for the buyer's cash or the end of the return window. */
    PENDING,
    AVAILABLE,
    ON_STATEMENT,
    PAID,
    /** Something changed after it was on a statement. */
    ADJUSTED
}
