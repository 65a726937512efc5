package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a buyer reads when things go back, Russian here, English in messages/giving_en.properties. */
@MessageBundle(value = "giving", locale = "ru")
public interface GivingMessages {
    @Message("Возврат")
    String title();

    @Message("Вернуть или обменять")
    String giveBack();

    @Message("Отказаться от договора здесь")
    String withdrawHere();

    @Message("Вернуть можно до {day} включительно.")
    String until(String day);

    @Message("Вернуть можно было до {day} включительно. Если в вещи брак, напишите нам.")
    String wasUntil(String day);

    @Message("Возврат по заказу {number}")
    String formTitle(String number);

    @Message("Возвращать нечего: вы ничего не получили или уже всё вернули.")
    String nothing();

    @Message("К заказу")
    String back();

    @Message("Отправить заявку")
    String send();

    @Message("Отказаться от договора")
    String withdraw();

    @Message("Проверьте и подтвердите")
    String confirmTitle();

    @Message("Договор расторгнут с той минуты, как вы подтвердите. Подтверждение придёт вам сообщением.")
    String confirmHint();

    @Message("Подтвердить отказ от договора")
    String confirm();

    @Message("Исправить")
    String edit();

    @Message("Бирки и упаковка нужны целыми. Примерить можно, носить нельзя.")
    String keepTags();

    @Message("Не возвращаю")
    String none();

    @Message("Возвращаю")
    String take();

    @Message("Деньги вернём до {day}.")
    String refundBy(String day);

    @Message("Заявка у нас, ответим в ближайшее время.")
    String nextRequested();

    @Message("Курьер позвонит и договорится о времени. Положите в пакет вещи и записку с номером {number}.")
    String nextCourier(String number);

    @Message("Принесите вещи в пункт выдачи, где получали заказ, и назовите номер {number}.")
    String nextPickup(String number);

    @Message("Отправьте вещи по адресу: {address}. Напишите на посылке номер {number}.")
    String nextPost(String address, String number);

    @Message("Привезите вещи по адресу: {address}. Назовите номер {number}.")
    String nextWarehouse(String address, String number);

    @Message("Вещи едут к нам.")
    String nextTransit();

    @Message("Вещи у нас. Осмотрим и посчитаем деньги.")
    String nextReceived();

    @Message("Деньги посчитаны, скоро отправим.")
    String nextDue();

    @Message("Деньги отправлены. Банк зачислит их за один-три дня.")
    String nextSent();

    @Message("Деньги возвращены.")
    String nextRefunded();

    @Message("Возврат закрыт.")
    String nextClosed();

    @Message("Возврат отменён, вещи остаются у вас.")
    String nextCancelled();

    @Message("Мы не смогли принять возврат: {reason}")
    String nextDeclined(String reason);

    @Message("Посылка потерялась по дороге. Разбираемся.")
    String nextLost();

    @Message("Курьер привезёт новый размер и заберёт прежнюю вещь.")
    String nextExchange();

    @Message("Что возвращаете")
    String things();

    @Message("{count} шт.")
    String pieces(int count);

    @Message("Сколько вернём")
    String money();

    @Message("Куда вернуть деньги")
    String requisites();

    @Message("Деньги придут сюда: {where}.")
    String goesTo(String where);

    @Message("Переведём по СБП на телефон. Номер карты не нужен, мы его не храним.")
    String requisitesHint();

    @Message("Телефон, привязанный к банку")
    String phone();

    @Message("Банк")
    String bank();

    @Message("Прислать код на {phone}")
    String askCode(String phone);

    @Message("Код из сообщения")
    String code();

    @Message("Код отправлен на {phone}.")
    String codeSent(String phone);

    @Message("Сохранить")
    String save();

    @Message("Код не подошёл. Проверьте сообщение или запросите новый.")
    String wrongCode();

    @Message("Отменить возврат")
    String cancel();

    @Message("Вещи останутся у вас, деньги не вернутся.")
    String cancelHint();

    @Message("Не согласны?")
    String appeal();

    @Message("Напишите, почему. Заявку посмотрит другой человек.")
    String appealHint();

    @Message("Почему вы не согласны")
    String appealWords();

    @Message("Отправить")
    String appealSend();

    @Message("Возражение отправлено, ответим за несколько дней.")
    String appealSent();

    @Message("Ваше заявление")
    String yourStatement();

    @Message("Возврат {number} оформлен.")
    String newsMade(String number);

    @Message("Обмен {number} оформлен.")
    String newsExchange(String number);

    @Message("Что-то не так с заказом {number}")
    String claimTitle(String number);

    @Message("Вещь с браком, не та или её не было")
    String claimLink();

    @Message("Что случилось")
    String claimWhatTitle();

    @Message(
            "{#switch what}{#case DAMAGED}Вещь повреждена{#case MISSING}Вещи не было в посылке{#case WRONG_ITEM}Прислали не то{/switch}")
    String claimWhat(dev.prilavok.returns.buyer.BuyerClaim.What what);

    @Message("Что вам вернуть")
    String claimWishTitle();

    @Message("{#switch wish}{#case REFUND}Деньги{#case REPLACEMENT}Такую же вещь{#case BOTH}Как решите{/switch}")
    String claimWish(dev.prilavok.returns.buyer.BuyerClaim.Remedy wish);

    @Message("Расскажите, что не так")
    String claimWords();

    @Message("Фотографии, до пяти")
    String claimPhotos();

    @Message("Что вы написали")
    String claimSaid();

    @Message("Наш ответ")
    String claimAnswer();

    @Message("Ваша фотография {no}")
    String claimPhoto(int no);

    @Message("Написать ещё об одном")
    String claimMore();

    @Message("Отправить претензию")
    String claimSend();

    @Message("Претензия {number} у нас. Ответим в течение трёх дней.")
    String claimMade(String number);
}
