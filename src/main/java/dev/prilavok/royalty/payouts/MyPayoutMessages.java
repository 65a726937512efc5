package dev.prilavok.royalty.payouts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where a franchisee sees what is paid and why it is less, English in messages/mypayouts_en.properties. */
@MessageBundle(value = "mypayouts", locale = "ru")
public interface MyPayoutMessages {
    @Message("Что мне выплатили, что придёт следующим и что задерживает")
    String myQuestion();

    @Message("В пути")
    String onTheWay();

    @Message("Столько войдёт в ближайший реестр, если ничего не изменится.")
    String nextHint();

    @Message("Заполнить реквизиты")
    String toRequisites();

    @Message("Долг {sum}. Он вычтется из следующих заработков.")
    String myDebt(String sum);

    @Message("Из-за чего баланс может уменьшиться")
    String whyLess();

    @Message("покупатель вернул товар в срок: его заработок отменяется по ставкам того заказа")
    String fall_return();

    @Message("покупатель отказался от посылки: ваша доля доставки по договору")
    String fall_refusal();

    @Message("служба доставки исправила итог посылки")
    String fall_correction();

    @Message("минимальное роялти при закрытии месяца")
    String fall_minimum();

    @Message("корректировка, которую подписали два человека")
    String fall_adjustment();

    @Message("выплата вам")
    String fall_payout();

    @Message("Других причин нет: за остатки на складе и за непроданное вы не платите.")
    String fall_nothing();

    @Message("Выплат ещё не было.")
    String myEmpty();

    @Message("Первая придёт, когда появятся доступные деньги и головная компания составит реестр.")
    String myEmptyHint();
}
