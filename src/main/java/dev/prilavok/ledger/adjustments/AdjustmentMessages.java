package dev.prilavok.ledger.adjustments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of corrections by hand, Russian here, English in messages/adjust_en.properties. */
@MessageBundle(value = "adjust", locale = "ru")
public interface AdjustmentMessages {
    @Message("Корректировки")
    String title();

    @Message("Что исправляют вручную и кто с этим согласен")
    String question();

    @Message("Предложить корректировку")
    String proposeTitle();

    @Message("Книга изменится, когда согласится второй человек.")
    String proposeHint();

    @Message("Дебет")
    String debit();

    @Message("Кредит")
    String credit();

    @Message("Субсчёт дебета")
    String debitSub();

    @Message("Субсчёт кредита")
    String creditSub();

    @Message("Как в книге: служба доставки, касса, заказ. У счетов франчайзи не нужен.")
    String subHint();

    @Message("Магазин франчайзи")
    String shop();

    @Message("не касается франчайзи")
    String noneOfThem();

    @Message("Сумма")
    String sum();

    @Message("Валюта")
    String currency();

    @Message("День")
    String day();

    @Message("Причина")
    String reason();

    @Message("Чем подтверждается")
    String evidence();

    @Message("Файл: PDF или снимок")
    String file();

    @Message("Хватит слов или файла. Файл до 900 КБ.")
    String evidenceHint();

    @Message("Предложить")
    String propose();

    @Message("Согласиться и записать")
    String approve();

    @Message("Отказать")
    String refuse();

    @Message("Почему нет")
    String whyNot();

    @Message("Предложил")
    String proposedBy();

    @Message("Решил")
    String decidedBy();

    @Message("Состояние")
    String stateColumn();

    @Message("Что куда")
    String move();

    @Message("Проводка в книге")
    String toJournal();

    @Message("Открыть файл")
    String openFile();

    @Message("Корректировок ещё не было.")
    String empty();

    @Message("Они нужны редко: когда событие случилось, а правила для него нет.")
    String emptyHint();

    @Message("Ждут второго человека: {count}")
    String waitingCount(int count);

    @Message("Никто ничего не ждёт.")
    String nothingWaits();

    @Message("Вы предложили её сами. Согласиться должен другой человек.")
    String ownOne();

    @Message("Предложено. Теперь нужен второй человек.")
    String proposed();

    @Message("Записано в книгу.")
    String posted();

    @Message("Отказано. В книге ничего не изменилось.")
    String refused();

    @Message("Согласиться должен другой человек, не тот, кто предложил.")
    String secondPerson();

    @Message("По этой корректировке уже решили.")
    String alreadyDecided();

    @Message("{month}: месяц закрыт. Укажите день открытого месяца.")
    String monthClosed(String month);

    @Message("Этот день ещё не настал.")
    String dayAhead();

    @Message("Дебет и кредит — один и тот же счёт.")
    String sameAccount();

    @Message("Выберите магазин: счёт принадлежит франчайзи или его покупателю.")
    String noShop();

    @Message("В книге нет счёта {account}. Проверьте субсчёт.")
    String noSuchAccount(String account);

    @Message("Напишите, чем это подтверждается, или приложите файл.")
    String noEvidence();

    @Message("Напишите причину.")
    String noReason();

    @Message("Нужен PDF, JPEG или PNG до 900 КБ.")
    String oddFile();

    @Message("Введите сумму больше нуля, например 150,00.")
    String noSum();

    @Message("Укажите день.")
    String noDay();

    @Message("""
            {#switch state}\
            {#case PROPOSED}Ждёт второго человека\
            {#case POSTED}Записана\
            {#case REFUSED}Отказано\
            {/switch}""")
    String state(AdjustmentState state);
}
