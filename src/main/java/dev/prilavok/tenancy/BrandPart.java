package dev.prilavok.tenancy;

/** What head office may keep to itself of a shop's brand. */
public enum BrandPart {
    NAME,
    TAGLINE,
    CONTACTS,
    COLOURS,
    FONTS,
    SHAPE,
    LOGO,
    HERO,
    ANNOUNCEMENT,
    PAGES
}
