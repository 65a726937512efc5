package dev.prilavok.returns;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What buyers are told about their returns, Russian here, English in messages/returnnews_en.properties. */
@MessageBundle(value = "returnnews", locale = "ru")
public interface NoticeMessages {
    @Message("Мы получили ваш отказ от договора {at}, номер {number}. {statement}")
    String withdrawn(String number, String at, String statement);

    @Message("вещи по возврату {number} у нас, осматриваем их.")
    String received(String number);

    @Message("возврат {number} одобрен. Как вернуть вещи и куда прислать деньги:")
    String approved(String number);

    @Message("возврат {number} не приняли. Почему и что можно сделать:")
    String declined(String number);

    @Message("вещи по возврату {number} приняты, вернём {sum}.")
    String due(String number, String sum);

    @Message("отправили {sum} по возврату {number}.")
    String sent(String number, String sum);
}
