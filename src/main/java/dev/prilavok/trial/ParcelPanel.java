package dev.prilavok.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as a panel of an order's card in the consoles shows it.
 *
 * @param outcome how it ended; absent while it is on its way
 * @param mayMove whether a day may be agreed
 * @param mayRedirect whether a pickup point may be agreed instead
 */
public record ParcelPanel(
        String number,
        String state,
        String css,
        @Nullable String carrier,
        @Nullable String attempts,
        @Nullable String agreed,
        @Nullable Outcome outcome,
        List<Step> steps,
        boolean mayMove,
        boolean mayRedirect) {
    /** How it ended: pieces, and the money. */
    public record Outcome(
            String result,
            List<Piece> pieces,
            String due,
            String collected,
            boolean differs,
            @Nullable String replaced) {}

    /** Pieces of a line that ended alike. */
    public record Piece(
            String name,
            String about,
            String word,
            @Nullable String why,
            boolean kept) {}

    /** A step, or a word that came late. */
    public record Step(
            String when, String state, String who, @Nullable String why, boolean late) {}
}
