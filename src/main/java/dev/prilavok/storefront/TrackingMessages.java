package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The way of a parcel in the buyer's words, Russian here, English in messages/tracking_en.properties. */
@MessageBundle(value = "tracking", locale = "ru")
public interface TrackingMessages {
    @Message("Собираем ваш заказ")
    String picking();

    @Message("Одной из вещей не оказалось на складе. Магазин спросит вас, как быть.")
    String shortNote();

    @Message("Собран и упакован")
    String packed();

    @Message("Едет к вам")
    String onTheWay();

    @Message("Едет к вам: {days}")
    String onTheWayNow(String days);

    @Message("Номер для отслеживания {number}")
    String tracking(String number);

    @Message("Курьер выехал к вам")
    String courierNow();

    @Message("Ждёт вас в пункте выдачи")
    String atPointNow();

    @Message("Заберите до {day}, потом посылка уедет обратно.")
    String storedUntil(String day);

    @Message("Курьер не смог вручить посылку")
    String attemptNow();

    @Message("{reason}. Выберите день, и мы приедем снова.")
    String attemptNote(String reason);

    @Message("Примерка")
    String trial();

    @Message("Идёт примерка. Не торопитесь.")
    String trialNow();

    @Message("Всё подошло. Оплачено {sum}.")
    String keptAll(String sum);

    @Message("Вы оставили {kept} из {all}. Оплачено {sum}.")
    String keptSome(int kept, int all, String sum);

    @Message("Остальное едет обратно на склад, от вас ничего не нужно.")
    String restGoesBack();

    @Message("Вы ничего не оставили. Платить не нужно.")
    String keptNothing();

    @Message("Посылку не забрали, она вернулась на склад. Платить не нужно.")
    String unclaimed();

    @Message("Посылка потерялась в пути. Платить не нужно, магазин свяжется с вами.")
    String lost();

    @Message("Посылка пострадала в пути. Платить не нужно, магазин свяжется с вами.")
    String damaged();

    @Message("Как прошла примерка")
    String howItWent();

    @Message("оставили")
    String kept();

    @Message("не подошло")
    String refused();

    @Message("не доехало")
    String notArrived();

    @Message("не положили")
    String notSent();

    @Message("Размер {size} привозили на примерку {brought} раз, оставили {kept}.")
    String worn(int brought, String size, int kept);

    @Message(
            "Размер {size} привозили на примерку {brought} раз, {small} раз он оказался мал. Посмотрите размер больше.")
    String wornSmall(int brought, String size, int small);

    @Message(
            "Размер {size} привозили на примерку {brought} раз, {large} раз он оказался велик. Посмотрите размер меньше.")
    String wornLarge(int brought, String size, int large);

    @Message("Как мы упаковываем")
    String packing();

    @Message("Так склад собирает каждую посылку, шаг за шагом. Подарок завернём отдельно, и цены в нём не будет.")
    String packingLead();

    @Message("Занимает около {minutes} мин.")
    String packingTakes(int minutes);

    @Message("Код для курьера")
    String code();

    @Message("Назовите его, когда примете посылку: так мы знаем, что она попала к вам.")
    String codeHint();

    @Message("Выбрать другой день")
    String move();

    @Message("День")
    String day();

    @Message("Время")
    String interval();

    @Message("Перенести")
    String moveIt();

    @Message("Привезём {day}, {interval}.")
    String moved(String day, String interval);

    @Message("Выберите день из списка.")
    String dayMissing();

    @Message("Теперь день уже не перенести: посылка в другом состоянии.")
    String tooLateToMove();
}
