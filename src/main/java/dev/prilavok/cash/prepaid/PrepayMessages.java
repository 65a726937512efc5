package dev.prilavok.cash.prepaid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** When shops ask for a part of the price ahead, Russian here, English in messages/prepay_en.properties. */
@MessageBundle(value = "prepay", locale = "ru")
public interface PrepayMessages {
    @Message("Предоплата")
    String title();

    @Message("В каких магазинах и когда просим часть суммы заранее?")
    String question();

    @Message("Ни в одном: все платят при получении или когда захотят.")
    String none();

    @Message("Магазин")
    String shop();

    @Message("Правило")
    String rule();

    @Message("Просим {what}.")
    String asks(String what);

    @Message("Просим {what} с заказов от {from}.")
    String asksFrom(String what, String from);

    @Message("Только у тех, кто здесь отказался от посылок подряд: {refusals} и больше.")
    String afterRefusals(int refusals);

    @Message("Заказ ждёт {hours} ч, потом отменяется, а товар освобождается.")
    String waits(int hours);

    @Message("{percent} % суммы")
    String share(String percent);

    @Message("Доля, %")
    String shareLabel();

    @Message("или сумма")
    String sumLabel();

    @Message("С заказов от, не меньше")
    String fromLabel();

    @Message("После скольких отказов подряд")
    String refusalsLabel();

    @Message("0: просим у всех.")
    String refusalsHint();

    @Message("Сколько часов ждём")
    String hoursLabel();

    @Message("Почему")
    String reason();

    @Message("Сохранить правило")
    String save();

    @Message("Больше не просить")
    String remove();

    @Message("Правило действует для новых заказов.")
    String saved();

    @Message("Больше не просим.")
    String removed();

    @Message("Назовите долю или сумму: одно из двух, больше нуля.")
    String shareOrSum();

    @Message("Ждать можно от 1 до 47 часов: пока заказ ждёт, товар отложен.")
    String badHours();

    @Message("Число отказов не читается.")
    String badRefusals();

    @Message("Запишите, почему.")
    String noReason();

    @Message("Изменить или добавить")
    String edit();
}
