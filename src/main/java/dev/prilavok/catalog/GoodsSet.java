package dev.prilavok.catalog;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that head office put together under a name.
 *
 * @param title by language
 * @param told a sentence by language, perhaps none
 * @param photo which of its photographs stands for it; null for the first there is
 * @param from the first day that it stands on first pages; null for always
 * @param to the last such day; null for ever
 * @param rule what comes in by itself; null when all of it was chosen by hand
 * @param items what was chosen by hand
 */
record GoodsSet(
        UUID id,
        String slug,
        Map<String, String> title,
        Map<String, String> told,
        @Nullable String photo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ListingRule rule,
        Set<UUID> items,
        boolean published) {
    String title(String lang) {
        return text(title, lang);
    }

    String told(String lang) {
        return text(told, lang);
    }

    private static String text(Map<String, String> texts, String lang) {
        var said = texts.get(lang);
        return said != null && !said.isBlank() ? said : texts.getOrDefault(lang.equals("ru") ? "en" : "ru", "");
    }

    boolean isInSeason(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
