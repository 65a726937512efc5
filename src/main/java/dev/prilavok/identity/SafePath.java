package dev.prilavok.identity;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of ours, never another site. */
final class SafePath {
    private SafePath() {}

    static String of(@Nullable String asked, String otherwise) {
        if (asked == null || asked.length() > 500 || !asked.startsWith("/") || asked.equals("/")) return otherwise;
        if (asked.startsWith("//") || asked.contains("\\") || asked.startsWith("/log") || asked.startsWith("/sso"))
            return otherwise;
        return asked.chars().anyMatch(c -> c < ' ') ? otherwise : asked;
    }
}
