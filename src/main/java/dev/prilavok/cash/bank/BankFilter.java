package dev.prilavok.cash.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines somebody wants to see.
 *
 * @param open only those of which something is unexplained, or only those of which nothing is
 * @param before the first day that is too late
 * @param words a part of the purpose, the other side or the number
 */
public record BankFilter(
        @Nullable Boolean open,
        @Nullable Boolean incoming,
        @Nullable LocalDate from,
        @Nullable LocalDate before,
        @Nullable String words,
        @Nullable String cursor,
        int size) {
    /** What the words are looked for with; a stranger's percent sign is a percent sign. */
    @Nullable
    String like() {
        if (words == null || words.isBlank()) return null;
        return "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
