package dev.prilavok.catalog.pictures;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The store that keeps photographs gives no answer. */
public final class StoreUnreachable extends Refusal {
    private static final long serialVersionUID = 1;

    StoreUnreachable() {
        super("picture-store-unreachable", 503);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(PictureMessages.class, locale).storeUnreachable();
    }
}
