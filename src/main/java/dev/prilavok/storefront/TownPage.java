package dev.prilavok.storefront;

import java.util.List;

/** The question which town was meant. */
record TownPage(String typed, String to, List<NavLink> found) {}
