package dev.prilavok.royalty.whatif;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The question «what if» in words, Russian here, English in messages/whatif_en.properties. */
@MessageBundle(value = "whatif", locale = "ru")
public interface WhatIfMessages {
    @Message("Что, если условия другие")
    String title();

    @Message("Сколько заработал бы каждый франчайзи за прошлое время на других условиях")
    String question();

    @Message("Книги при этом не меняются.")
    String nothingChanges();

    @Message("Время и люди")
    String period();

    @Message("С месяца")
    String from();

    @Message("По месяц")
    String to();

    @Message("Кто")
    String who();

    @Message("все франчайзи")
    String everybody();

    @Message("Такого франчайзи нет.")
    String nobody();

    @Message("Посчитать")
    String ask();

    @Message("Укажите месяцы: первый не позже последнего, не больше трёх лет.")
    String noPeriod();

    @Message("Спрашивали раньше")
    String earlier();

    @Message("{from} — {to}")
    String months(String from, String to);

    @Message("{by}, {at}")
    String asked(String by, String at);

    @Message("посчитано")
    String finished();

    @Message("считается: {done} из {total}")
    String counting(int done, int total);

    @Message("Можно уйти со страницы, расчёт продолжится.")
    String mayLeave();

    @Message("Обновить")
    String refresh();

    @Message("Условия, которые пробуем")
    String tried();

    @Message("Заработано")
    String before();

    @Message("Было бы")
    String after();

    @Message("Разница")
    String difference();

    @Message("лучше {better}, хуже {worse}")
    String betterAndWorse(int better, int worse);

    @Message("Франчайзи")
    String partner();

    @Message("Событий")
    String facts();

    @Message("Оборот")
    String turnover();

    @Message("Пересчёт месяца сейчас")
    String trueUpBefore();

    @Message("Пересчёт месяца на пробу")
    String trueUpAfter();

    @Message("Продаж за это время не было.")
    String nothing();

    @Message(
            "Каждая доставка, отказ и возврат посчитаны заново тем же расчётом, что и в книгах. Возмещения потерь не меняются.")
    String how();

    @Message("Спросить ещё раз")
    String again();
}
