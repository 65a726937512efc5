package dev.prilavok.care;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words inside notices, Russian here, English in messages/care_en.properties. */
@MessageBundle(value = "care", locale = "ru")
public interface CareMessages {
    @Message("на выбор")
    String toChoose();

    @Message("К оплате после примерки: до {due}")
    String due(String due);

    @Message("К оплате после примерки: от {least} до {most}")
    String dueBetween(String least, String most);

    @Message("{from} – {to}")
    String between(String from, String to);
}
