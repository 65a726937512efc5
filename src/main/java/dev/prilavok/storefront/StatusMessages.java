package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where a buyer follows an order, English in messages/orderstatus_en.properties. */
@MessageBundle(value = "orderstatus", locale = "ru")
public interface StatusMessages {
    @Message("Заказ {number} · {name} · {phone}")
    String orderLine(String number, String name, String phone);

    @Message("Заказ принят")
    String thanks();

    @Message("Мы подтвердим его звонком или сообщением до {time}. Эта страница всегда покажет, что с заказом: сохраните"
            + " ссылку.")
    String nextPlaced(String time);

    @Message("Скопировать ссылку на заказ")
    String copyLink();

    @Message("Скопировано")
    String copied();

    @Message("Что в заказе")
    String whatIsIn();

    @Message("Куда")
    String whereTo();

    @Message("Если есть вопрос")
    String help();

    @Message("Принят")
    String stepPlaced();

    @Message("Заказ принят, скоро подтвердим")
    String stepPlacedNow();

    @Message("Подтвердим до {time}")
    String stepPlacedNote(String time);

    @Message("Подтверждён")
    String stepConfirmed();

    @Message("Подтверждён, готовим к отправке")
    String stepConfirmedNow();

    @Message("Собран и упакован")
    String stepPacked();

    @Message("Собираем на складе")
    String stepPackedNow();

    @Message("Доставка")
    String stepOnWay();

    @Message("Едет к вам, {day}")
    String stepOnWayNow(String day);

    @Message("Подготовьте до {sum}, наличными или картой")
    String stepOnWayNote(String sum);

    @Message("Обещаем: {day}")
    String stepPromise(String day);

    @Message("Примерка, 15 минут")
    String stepTrial();

    @Message("Осмотр при получении")
    String stepLook();

    @Message("Оплата за то, что оставили")
    String stepPay();

    @Message("Заказ завершён")
    String stepDoneNow();

    @Message("Заказ отменён")
    String stepCancelled();

    @Message("Заказ не подтвердили вовремя")
    String stepExpired();

    @Message("Вещи вернулись на витрину. Закажите снова или напишите.")
    String stepExpiredNote();

    @Message("Отменить заказ")
    String cancelOrder();

    @Message("Отменить можно до отправки. Ничего платить не нужно.")
    String cancelMore();

    @Message("Что случилось (не обязательно)")
    String cancelReason();

    @Message("Показать адрес и телефон")
    String askCode();

    @Message("Отправили код на {phone}.")
    String codeSent(String phone);

    @Message("Показать")
    String showAddress();
}
