package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Steps of the packing recipe were not ticked. */
public final class StepsLeft extends Refusal {
    private static final long serialVersionUID = 1;

    private final int left;

    StepsLeft(int left) {
        super("steps-left", 422);
        this.left = left;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(PackingMessages.class, locale).stepsLeft(left);
    }
}
