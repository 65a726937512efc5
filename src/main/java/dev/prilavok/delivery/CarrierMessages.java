package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the office reads about carriers and waybills, Russian here, English in messages/carrier_en.properties. */
@MessageBundle(value = "carrier", locale = "ru")
public interface CarrierMessages {
    @Message("СДЭК")
    String cdek();

    @Message("Почта России")
    String russianpost();

    @Message("Свой курьер")
    String own();

    @Message("{carrier}: нет адреса или ключей. Отправление ждёт, пока их впишут в настройки.")
    String notConfigured(String carrier);

    @Message("{carrier}: нет ответа. Спросим снова позже.")
    String silent(String carrier);

    @Message("{carrier}: несколько раз подряд нет ответа, даём передышку. Спросим снова позже.")
    String resting(String carrier);

    @Message("{carrier}: там сейчас много наших вопросов. Спросим снова позже.")
    String busy(String carrier);

    @Message("{carrier}: наши ключи не приняты. Проверьте их в настройках.")
    String login(String carrier);

    @Message("{carrier}: ответ непонятен. Спросим снова позже.")
    String strange(String carrier);

    @Message("{carrier}: заказ принят, номера ещё нет.")
    String pending(String carrier);

    @Message("{carrier}: отказ. {why}")
    String refused(String carrier, String why);

    @Message("{carrier}: при обработке случилась ошибка, подробности в журнале сервера.")
    String broken(String carrier);

    @Message("{carrier}: наш дневной предел вопросов исчерпан. Спросим снова позже.")
    String limit(String carrier);
}
