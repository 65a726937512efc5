package dev.prilavok.tenancy;

/** A page of a shop in its menu: one of its own, or a usual one that it hides. */
public record PageLink(String name, String title, boolean shown) {}
