package dev.prilavok.cash.prepaid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the cards of an order say of its payment, Russian here, English in messages/paid_en.properties. */
@MessageBundle(value = "paid", locale = "ru")
public interface PaidMessages {
    @Message("Оплата")
    String title();

    @Message("При получении")
    String atTheDoor();

    @Message("Оплачено онлайн")
    String online();

    @Message("Возвращено и возвращается")
    String back();

    @Message("Осталось курьеру")
    String rest();

    @Message("Лишнее, вернётся при вручении")
    String surplus();

    @Message("Покупатель платит при получении, всё {sum}.")
    String allAtTheDoor(String sum);

    @Message("Ждём предоплату {sum} до {until}. Не придёт, заказ отменится сам, а товар освободится.")
    String waits(String sum, String until);

    @Message("Покупатель открыл оплату {sum} и ещё не заплатил.")
    String opened(String sum);

    @Message("Возврат {sum} не прошёл. Головной офис уже видит это.")
    String stuck(String sum);

    @Message("Деньги сервиса уже на счёте.")
    String settled();

    @Message("Сервис ещё не перечислил деньги: заработок станет доступен после этого.")
    String notSettled();

    @Message("Ссылка на оплату")
    String link();

    @Message("Отправьте её покупателю: он заплатит за этот же заказ, ничего не оформляя заново.")
    String linkHint();
}
