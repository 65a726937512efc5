package dev.prilavok.returns;

import dev.prilavok.customer.Phone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the money goes: a phone and a bank of the fast payment system, or what a payment provider gave for a card. A card's number is
 * never taken.
 */
public record Requisites(
        UUID id,
        Kind kind,
        @Nullable Phone phone,
        @Nullable String bank,
        @Nullable String token) {
    private static final Pattern CARD = Pattern.compile("\\d{13,19}");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)[\\s\\u00a0.\\-]+(?=\\d)");

    /** The kinds of accounts. */
    public enum Kind {
        SBP,
        CARD_TOKEN
    }

    /** Digits in such a number as cards have; written with spaces or dashes too. */
    public static boolean hasCardNumber(@Nullable String text) {
        return text != null
                && CARD.matcher(BETWEEN.matcher(text).replaceAll("")).find();
    }

    /** Enough for its owner to know it again. */
    public String masked() {
        if (phone != null) return phone.masked() + (bank == null ? "" : ", " + bank);
        var last = token == null ? "" : token.substring(Math.max(0, token.length() - 4));
        return "•••• " + last;
    }

    /** Whole, for whoever pays. */
    public String shown() {
        if (phone != null) return phone.shown() + (bank == null ? "" : ", " + bank);
        return token == null ? "" : token;
    }

    @Override
    public String toString() {
        return "Requisites(" + kind + ")";
    }
}
