package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the hours of dispatch, Russian here, English in messages/dispatch_en.properties. */
@MessageBundle(value = "dispatch", locale = "ru")
public interface DispatchMessages {
    @Message("Часы отправки")
    String title();

    @Message(
            "До этого часа склад отдаёт посылки перевозчику. От него считаются обещанный день и срочность волн. Время склада: {zone}.")
    String lead(String zone);

    @Message(
            "{#switch code}{#case 'own-courier'}Наш курьер{#case 'pickup-network'}Пункт выдачи{#case 'post'}Почта{#case 'cdek'}СДЭК{#else}{code}{/switch}")
    String carrier(String code);

    @Message("Доставка")
    String carrierLabel();

    @Message("Зона")
    String zoneLabel();

    @Message("все зоны")
    String everyZone();

    @Message("Отдаём до")
    String leaves();

    @Message("по тарифу")
    String byTariff();

    @Message("назначено здесь")
    String saidHere();

    @Message("Изменить час")
    String change();

    @Message("Час, например 16:30")
    String hour();

    @Message("Пустой час: снова по тарифу.")
    String hourHint();

    @Message("Сохранить")
    String save();

    @Message("Час пишут так: 16:30, от 00:00 до 23:59.")
    String wrongHour();

    @Message("В этой зоне такой доставки нет.")
    String wrongZone();

    @Message("Записано. Уже обещанные дни не меняются.")
    String saved();

    @Message("Кто и когда менял")
    String history();

    @Message("Часы ещё не меняли.")
    String noHistory();
}
