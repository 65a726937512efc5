package dev.prilavok.trial;

import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderResult;
import dev.prilavok.order.OrderState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An order's state as people say it: one that is complete says how it ended, since «received» would be a lie about a refusal. */
public final class Ended {
    private Ended() {}

    /** How it ended, in words; the state's own word while it has not. */
    public static String words(OrderState state, @Nullable OrderResult result, String stateWord, Locale locale) {
        return result == null || !isOver(state)
                ? stateWord
                : Texts.of(PanelMessages.class, locale).result(result);
    }

    /** Class of the colour: bad when nothing was kept; the state's own while it has not ended. */
    public static String colour(OrderState state, @Nullable OrderResult result, String stateColour) {
        if (result == null || !isOver(state)) return stateColour;
        return result == OrderResult.KEPT_FULL || result == OrderResult.KEPT_PARTIAL ? "good" : "bad";
    }

    private static boolean isOver(OrderState state) {
        return state == OrderState.COMPLETED || state == OrderState.CLOSED;
    }
}
