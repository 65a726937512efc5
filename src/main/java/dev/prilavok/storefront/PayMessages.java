package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a buyer reads who pays online, Russian here, English in messages/pay_en.properties. */
@MessageBundle(value = "pay", locale = "ru")
public interface PayMessages {
    @Message("Заказать и оплатить сейчас")
    String orderAndPay();

    @Message("Оплата")
    String title();

    @Message("Оплатить онлайн {sum}")
    String payNow(String sum);

    @Message("Платить заранее не нужно. Если так удобнее, оплатите сейчас: за то, что не оставите, деньги вернутся.")
    String whyNow();

    @Message("Чтобы подтвердить заказ, внесите предоплату {sum} до {until}. Остальное при получении.")
    String asked(String sum, String until);

    @Message("Чтобы подтвердить заказ, оплатите {sum} до {until}.")
    String askedWhole(String sum, String until);

    @Message("Оплачено онлайн: {sum}.")
    String paid(String sum);

    @Message("При получении доплатить: {sum}.")
    String rest(String sum);

    @Message("При получении платить не нужно.")
    String nothingMore();

    @Message("Возвращаем {sum}. Банк зачислит деньги за 1–3 дня.")
    String goingBack(String sum);

    @Message("Вернули {sum}.")
    String wentBack(String sum);

    @Message("Не получилось вернуть {sum} автоматически. Мы знаем и вернём другим способом.")
    String stuck(String sum);

    @Message("Заплатить при получении")
    String payAtTheDoor();

    @Message("Вернём {sum} тем же способом, а заказ останется прежним.")
    String doorHint(String sum);

    @Message("Переходим к оплате")
    String goingTitle();

    @Message("Сейчас откроется страница платёжного сервиса. Если не открылась, перейдите по ссылке.")
    String going();

    @Message("Перейти к оплате {sum}")
    String goTo(String sum);

    @Message("Платёжный сервис пока не отвечает. Заказ принят и никуда не денется. Попробуйте ещё раз через минуту.")
    String silent();

    @Message("Попробовать ещё раз")
    String tryAgain();

    @Message("К заказу")
    String toOrder();

    @Message("Оплата ещё не пришла")
    String notYetTitle();

    @Message(
            "Если вы уже оплатили, подождите минуту: платёжный сервис сообщит нам сам. Если передумали, заплатите при получении.")
    String notYet();
}
