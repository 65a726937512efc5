package dev.prilavok.messaging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What buyers are told, and the words of the outbox page; Russian here, English in messages/messaging_en.properties. */
@MessageBundle(value = "messaging", locale = "ru")
public interface MessagingMessages {
    @Message("{shop}: заказ {number} принят")
    String orderPlacedSubject(String shop, String number);

    @Message("{shop}: заказ {number} принят. Продавец позвонит и всё уточнит. {link}")
    String orderPlacedSms(String shop, String number, String link);

    @Message("""
            Ваш заказ {number} принят.

            {goods}
            {delivery}
            {due}

            Продавец позвонит, уточнит время и адрес. Платите после примерки, только за то, что оставили.
            {link}

            {shop}""")
    String orderPlacedMail(String shop, String number, String goods, String delivery, String due, String link);

    @Message("{shop}: заказ {number} подтверждён")
    String orderConfirmedSubject(String shop, String number);

    @Message("{shop}: заказ {number} подтверждён, привезём {days}. {link}")
    String orderConfirmedSms(String shop, String number, String days, String link);

    @Message("""
            Заказ {number} подтверждён, вещи отложены для вас.

            {delivery}, {days}.
            {due}
            {link}

            {shop}""")
    String orderConfirmedMail(String shop, String number, String delivery, String days, String due, String link);

    @Message("{shop}: заказ {number} отменён")
    String orderCancelledSubject(String shop, String number);

    @Message("{shop}: заказ {number} отменён. Платить ничего не нужно.")
    String orderCancelledSms(String shop, String number);

    @Message("""
            Заказ {number} отменён. Платить ничего не нужно.
            {link}

            {shop}""")
    String orderCancelledMail(String shop, String number, String link);

    @Message("{shop}: заказ {number} не подтверждён")
    String orderExpiredSubject(String shop, String number);

    @Message(
            "{shop}: мы не успели подтвердить заказ {number}, и он закрыт. Платить ничего не нужно, можно заказать ещё раз.")
    String orderExpiredSms(String shop, String number);

    @Message("""
            Мы не успели подтвердить заказ {number}, и он закрыт. Платить ничего не нужно, можно заказать ещё раз.
            {link}

            {shop}""")
    String orderExpiredMail(String shop, String number, String link);

    @Message("{shop}: возврат {number}")
    String returnNewsSubject(String shop, String number);

    @Message("{shop}: {text} {link}")
    String returnNewsSms(String shop, String text, String link);

    @Message("""
            {text}
            {link}

            {shop}""")
    String returnNewsMail(String shop, String text, String link);

    @Message("{shop}: заказ {number}")
    String parcelNewsSubject(String shop, String number);

    @Message("Что сказали покупателю")
    String told();

    @Message("{shop}: код")
    String phoneCodeSubject(String shop);

    @Message("{shop}: код {code}. Никому его не говорите, продавцу он тоже не нужен.")
    String phoneCodeSms(String shop, String code);

    @Message("Исходящие сообщения")
    String outbox();

    @Message("Здесь видно, что и кому ушло. Настоящие СМС и письма пока не отправляются.")
    String outboxHint();

    @Message("Магазин")
    String shop();

    @Message("Все магазины")
    String allShops();

    @Message("Канал")
    String channel();

    @Message("Все каналы")
    String allChannels();

    @Message("Состояние")
    String state();

    @Message("Любое")
    String anyState();

    @Message("Показать")
    String show();

    @Message("Кому")
    String to();

    @Message("Тема")
    String subject();

    @Message("Текст")
    String text();

    @Message("Когда")
    String when();

    @Message("В очереди")
    String queued();

    @Message("Ждёт утра")
    String waiting();

    @Message("Отправлено")
    String sent();

    @Message("СМС")
    String sms();

    @Message("Письмо")
    String mail();

    @Message("Сообщений пока нет. Они появятся после первого заказа.")
    String empty();

    @Message("Показать адресата")
    String reveal();

    @Message("Зачем")
    String why();

    @Message("Причина останется в журнале.")
    String revealHint();

    @Message("Код скрыт")
    String codeHidden();

    @Message("отправим {time}")
    String willSend(String time);
}
