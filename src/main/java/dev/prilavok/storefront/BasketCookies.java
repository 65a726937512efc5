package dev.prilavok.storefront;

/** Names of the cookies that a browser keeps for a shop. */
final class BasketCookies {
    /** How many things are in the basket, for the header. */
    static final String COUNT = "bag";

    private BasketCookies() {}
}
