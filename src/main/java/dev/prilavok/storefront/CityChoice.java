package dev.prilavok.storefront;

/** A city to choose. */
record CityChoice(String id, String label) {}
