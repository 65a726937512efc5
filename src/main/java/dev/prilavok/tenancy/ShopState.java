package dev.prilavok.tenancy;

/** Whether a shop takes orders. */
public enum ShopState {
    OPEN,
    CLOSED
}
