package dev.prilavok.fulfilment.packing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Something that is enclosed by a rule, as long as its budget lasts; sums in minor units of the network's currency. */
record Insert(
        UUID id,
        String nameRu,
        String nameEn,
        Rule rule,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String category,
        long cost,
        long budget,
        long spent,
        boolean active) {
    /** When it is enclosed. */
    enum Rule {
        FIRST_ORDER,
        DATES,
        CATEGORY
    }

    boolean isFor(LocalDate today, Set<String> categories, BooleanSupplier firstOrder) {
        return switch (rule) {
            case FIRST_ORDER -> firstOrder.getAsBoolean();
            case DATES -> from != null && to != null && !today.isBefore(from) && !today.isAfter(to);
            case CATEGORY -> category != null && categories.contains(category);
        };
    }

    boolean isSpent() {
        return spent + cost > budget;
    }

    String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameRu;
    }
}
