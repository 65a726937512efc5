package dev.prilavok.cash.registers;

import dev.prilavok.delivery.CashFact;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the post says of buyers' money in words, Russian here, English in messages/told_en.properties. */
@MessageBundle(value = "told", locale = "ru")
public interface ToldMessages {
    @Message("Что говорит почта")
    String title();

    @Message("Какие деньги покупателей почта приняла и выплатила и сходится ли это с посылками")
    String question();

    @Message("Не сходится с посылками: {count}")
    String wrong(int count);

    @Message("Почта не ответила по посылкам: {count}. Спросим снова.")
    String inVain(int count);

    @Message("Вопросов почте сегодня: {asked} из {most}")
    String asked(int asked, int most);

    @Message("Выплачено и нет ни в одном реестре")
    String apart();

    @Message("Реестр сверяется с посылками, его подтверждают два человека, и он ждёт денег из банка.")
    String apartHint();

    @Message("Посылок: {count}")
    String parcels(int count);

    @Message("Составить реестр")
    String makeRegister();

    @Message("Все")
    String showAll();

    @Message("Не сходится")
    String showWrong();

    @Message("Почта пока ничего не сказала.")
    String empty();

    @Message("Она отвечает о посылках, которые вручены за деньги, а денег ещё нет.")
    String emptyHint();

    @Message("О каждой посылке")
    String said();

    @Message("Отправление")
    String tracking();

    @Message("Заказ")
    String order();

    @Message("Что сказано")
    String what();

    @Message("Перевод")
    String moneyOrder();

    @Message("Когда")
    String when();

    @Message("У почты")
    String sum();

    @Message("По нашим данным")
    String collected();

    @Message("Сверка")
    String verdict();

    @Message("""
            {#switch kind}\
            {#case ACCEPTED}Деньги приняты у покупателя\
            {#case PAID}Выплачено нам\
            {#case OTHER}{name}\
            {/switch}""")
    String kind(CashFact.Kind kind, String name);
}
