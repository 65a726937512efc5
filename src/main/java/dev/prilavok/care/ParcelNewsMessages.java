package dev.prilavok.care;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What buyers are told about their parcels, Russian here, English in messages/parcelnews_en.properties. */
@MessageBundle(value = "parcelnews", locale = "ru")
public interface ParcelNewsMessages {
    @Message("заказ {number} в пути, привезём {days}.{tracking}")
    String handedOver(String number, String days, String tracking);

    @Message(" Трек-номер {tracking}.")
    String tracking(String tracking);

    @Message("курьер везёт заказ {number} сегодня. К оплате до {due}, только за то, что оставите.")
    String out(String number, String due);

    @Message("заказ {number} ждёт вас: {place}.")
    String atPoint(String number, String place);

    @Message("заказ {number} ждёт вас: {place}. Хранится до {until}.")
    String atPointUntil(String number, String place, String until);

    @Message("заказ {number} не удалось передать: {why}. Выберите другой день:")
    String missedChoose(String number, String why);

    @Message("заказ {number} не удалось передать: {why}. Привезём {day}.")
    String missedAgreed(String number, String why, String day);

    @Message("заказ {number} не удалось передать: {why}. Продавец свяжется с вами и договорится о новом дне.")
    String missed(String number, String why);

    @Message("посылка {number} ждёт вас неделю. Заберите её до {until}: {place}.")
    String waits(String number, String until, String place);

    @Message("посылка {number} хранится последний день, до {until}: {place}. Потом она вернётся к нам.")
    String lastDay(String number, String until, String place);

    @Message("заказ {number} получен целиком, оплачено {sum}.")
    String keptAll(String number, String sum);

    @Message("по заказу {number} вы оставили {kept} из {units}, оплачено {sum}. Остальное едет к нам.")
    String keptSome(String number, int kept, int units, String sum);

    @Message("вы не взяли заказ {number}. Платить ничего не нужно.")
    String keptNothing(String number);

    @Message("заказ {number} не дошёл, перевозчик его ищет. Платить ничего не нужно, продавец свяжется с вами.")
    String lost(String number);

    @Message("заказ {number} повредили в пути. Платить ничего не нужно, продавец свяжется с вами.")
    String damaged(String number);

    @Message("уточняем: {text}")
    String corrected(String text);
}
