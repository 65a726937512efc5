package dev.prilavok.order;

/** Who pays for a discount. */
public enum Funder {
    FRANCHISEE,
    HEAD_OFFICE
}
