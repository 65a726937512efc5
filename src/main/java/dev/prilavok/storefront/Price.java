package dev.prilavok.storefront;

import org.jspecify.annotations.Nullable;

/** A price as it is read, and the one before it when it went down. */
record Price(String now, @Nullable String before) {
    static Price of(String now) {
        return new Price(now, null);
    }
}
