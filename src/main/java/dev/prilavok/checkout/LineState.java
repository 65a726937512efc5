package dev.prilavok.checkout;

/** What has become of a basket line since it was put there; nothing leaves the basket by itself. */
public enum LineState {
    READY,
    /** It costs another price now; the new one counts. */
    PRICE_CHANGED,
    /** Some are left, fewer than wanted. */
    FEWER_LEFT,
    SOLD_OUT,
    /** The shop does not sell it any more. */
    NOT_SOLD;

    /** Goes into an order as it is. */
    public boolean mayBeOrdered() {
        return this == READY || this == PRICE_CHANGED;
    }
}
