package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Reasons of refusals and of failed attempts, Russian here, English in messages/reason_en.properties. */
@MessageBundle(value = "reason", locale = "ru")
public interface ReasonMessages {
    @Message("Мало")
    String sizeSmall();

    @Message("Велико")
    String sizeLarge();

    @Message("Не как на фото и в описании")
    String notAsDescribed();

    @Message("Не понравилось качество")
    String quality();

    @Message("Брак или повреждение")
    String defect();

    @Message("Не подошёл цвет")
    String colour();

    @Message("Передумали")
    String changedMind();

    @Message("Привезли слишком поздно")
    String tooLate();

    @Message("Нет денег")
    String noMoney();

    @Message("Привезли не то")
    String wrongItem();

    @Message("Другая причина")
    String other();

    @Message("Никого не было дома")
    String nobodyHome();

    @Message("Не ответили на звонок")
    String noAnswer();

    @Message("Неверный адрес")
    String wrongAddress();

    @Message("Попросили привезти позже")
    String askedLater();

    @Message("Курьера не впустили")
    String notLetIn();
}
