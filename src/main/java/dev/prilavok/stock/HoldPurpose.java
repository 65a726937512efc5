package dev.prilavok.stock;

/** What units are held for. */
public enum HoldPurpose {
    CART,
    ORDER_LINK,
    ORDER,
    TRIAL_ALTERNATIVE
}
