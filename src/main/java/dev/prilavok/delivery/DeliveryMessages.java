package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of delivery, Russian here, English in messages/delivery_en.properties. */
@MessageBundle(value = "delivery", locale = "ru")
public interface DeliveryMessages {
    @Message("Курьер")
    String courier();

    @Message("Пункт выдачи, {address}")
    String pickup(String address);

    @Message("Почта")
    String post();

    @Message("Такого города нет в списке. Начните вводить название и выберите из подсказок.")
    String unknownCity();

    @Message("Сюда мы так не доставляем: {city}. Выберите другой способ или город.")
    String noSuchWay(String city);

    @Message(
            "Посылка весит {kilograms} кг, а здесь принимают до {limit} кг. Уберите часть товаров или выберите другой способ.")
    String tooHeavy(String kilograms, String limit);

    @Message("Здесь нельзя примерить. Выберите курьера или пункт выдачи с примерочной.")
    String noTrial();

    @Message("За один раз можно примерить не больше {limit} вещей. Разделите заказ на два.")
    String tooManyToTry(int limit);

    @Message("Здесь нельзя заплатить при получении. Выберите другой способ доставки.")
    String noCash();

    @Message("Выберите пункт выдачи.")
    String choosePoint();

    @Message(
            "Курьер в этом городе принимает при получении не больше {limit}, а к оплате {due}. Уберите часть товаров или выберите другой способ.")
    String codLimitCourier(String limit, String due);

    @Message(
            "Этот пункт выдачи принимает при получении не больше {limit}, а к оплате {due}. Уберите часть товаров или выберите другой способ.")
    String codLimitPickup(String limit, String due);

    @Message(
            "Почта принимает при получении не больше {limit}, а к оплате {due}. Уберите часть товаров или выберите другой способ.")
    String codLimitPost(String limit, String due);
}
