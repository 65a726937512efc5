package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page that says what stands in the way and what to do next. */
record StatePage(
        String title,
        String text,
        List<NavLink> acts,
        @Nullable String number) {}
