package dev.prilavok.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of phone codes, Russian here, English in messages/phonecodes_en.properties. */
@MessageBundle(value = "phonecodes", locale = "ru")
public interface PhoneCodeMessages {
    @Message("В эту страну мы не отправляем сообщения. Напишите продавцу, он поможет.")
    String abroad();
}
