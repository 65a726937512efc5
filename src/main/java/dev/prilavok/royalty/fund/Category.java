package dev.prilavok.royalty.fund;

/** What a fund buys. */
public enum Category {
    ONLINE_ADS,
    BLOGGERS,
    PHOTOS,
    PRINT,
    EVENTS,
    OTHER
}
