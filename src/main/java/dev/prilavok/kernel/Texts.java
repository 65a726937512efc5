package dev.prilavok.kernel;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** A room's message bundle in the reader's language, for texts that are made in code. */
public final class Texts {
    private Texts() {}

    /** The bundle in Russian or English. */
    public static <T> T of(Class<T> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(Langs.of(locale)));
    }
}
