package dev.prilavok.royalty.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the fields of an agreement, English in messages/agreementfields_en.properties. */
@MessageBundle(value = "agreementfields", locale = "ru")
public interface FieldMessages {
    @Message("Налоги франчайзи")
    String tax();

    @Message("Роялти и фонд")
    String royaltyPart();

    @Message("Роялти, %")
    String royaltyPercent();

    @Message("и с доставки, которую платит покупатель")
    String onDelivery();

    @Message("не возвращать роялти, если вещь вернули")
    String onGross();

    @Message("Роялти категорий")
    String categoriesPart();

    @Message("не выбрана")
    String noneChosen();

    @Message("{what}, строка {row}")
    String ofRow(String what, int row);

    @Message("Каникулы")
    String holidaysPart();

    @Message("С дня")
    String holidayFrom();

    @Message("По день")
    String holidayTo();

    @Message("Не больше, %")
    String holidayRate();

    @Message("Ступени оборота за месяц")
    String stepsPart();

    @Message("Продано от")
    String stepFrom();

    @Message("Роялти, %")
    String stepRate();

    @Message("Границы за месяц")
    String limitsPart();

    @Message("Роялти не меньше")
    String least();

    @Message("Пусто — без границы.")
    String emptyIsNone();

    @Message("Доли франчайзи")
    String sharesPart();

    @Message("Доставка, выкуплено всё")
    String shareFull();

    @Message("Доставка, выкуплена часть")
    String sharePartly();

    @Message("Возврат после получения")
    String shareReturn();

    @Message("Потерянная посылка")
    String loss();

    @Message("Часть, %")
    String lossPercent();

    @Message("Выплаты")
    String payoutPart();

    @Message("Выплата от")
    String payoutFrom();

    @Message("Просить вернуть долг глубже")
    String debtFloor();

    @Message("В счёт долга из новых заработков, %")
    String instalment();

    @Message("выплата ждёт чека франчайзи")
    String receipt();
}
