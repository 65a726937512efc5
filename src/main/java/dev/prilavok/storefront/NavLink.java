package dev.prilavok.storefront;

/** A link of a menu, a row of chips or a path. */
record NavLink(String url, String name, int count, boolean current) {
    static NavLink to(String url, String name) {
        return new NavLink(url, name, 0, false);
    }
}
