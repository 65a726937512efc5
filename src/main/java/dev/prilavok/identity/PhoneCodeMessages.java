package dev.prilavok.identity;

import dev.prilavok.kernel.Langs;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** Texts of phone codes, Russian here, English in messages/phonecodes_en.properties. */
@MessageBundle(value = "phonecodes", locale = "ru")
public interface PhoneCodeMessages {
    /** The bundle in the reader's language. */
    static PhoneCodeMessages in(Locale locale) {
        return MessageBundles.get(PhoneCodeMessages.class, Localized.Literal.of(Langs.of(locale)));
    }

    @Message("В эту страну мы не отправляем сообщения. Напишите продавцу, он поможет.")
    String abroad();
}
