package dev.prilavok.order;

/** How money was taken at the door. */
public enum Tender {
    CASH,
    CARD,
    SBP
}
