package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the shop says when something went wrong, English in messages/trouble_en.properties. */
@MessageBundle(value = "trouble", locale = "ru")
public interface TroubleMessages {
    @Message("Такой страницы нет")
    String notFoundTitle();

    @Message("Возможно, вещь сняли с витрины или ссылка неполная. Посмотрите, что есть сейчас.")
    String notFoundText();

    @Message("Что-то сломалось у нас")
    String brokenTitle();

    @Message("Корзина и заказы на месте. Попробуйте ещё раз через минуту.")
    String brokenText();

    @Message("Последнюю забрали")
    String soldOutTitle();

    @Message("Расчёт устарел")
    String expiredTitle();

    @Message("Магазин закрыт")
    String closedTitle();

    @Message("Сейчас заказы не принимаются. По прежним заказам всё в силе: откройте ссылку из сообщения или напишите.")
    String closedText();

    @Message("Это предпросмотр: здесь только смотрят, заказать нельзя.")
    String onlyLooking();

    @Message("Так не получится")
    String stopTitle();

    @Message("На главную")
    String goHome();

    @Message("Вернуться в корзину")
    String goBasket();

    @Message("Попробовать ещё раз")
    String tryAgain();

    @Message("Номер для поддержки: {number}")
    String requestNumber(String number);

    @Message("Нет связи")
    String offlineTitle();

    @Message("Страница не открылась, потому что телефон сейчас без интернета. Корзина и заказы на месте.")
    String offlineText();
}
