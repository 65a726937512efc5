package dev.prilavok.tenancy;

/**
 * A page as somebody wrote it.
 *
 * @param position its place in the menu, smaller ones first
 * @param shown whether buyers may open it
 */
public record PageText(String title, String markdown, int position, boolean shown) {}
