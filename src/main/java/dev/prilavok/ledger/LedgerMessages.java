package dev.prilavok.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the book, Russian here, English in messages/ledger_en.properties. */
@MessageBundle(value = "ledger", locale = "ru")
public interface LedgerMessages {
    @Message("{month} ещё не закончился: закрыть можно только прошедший месяц.")
    String periodNotOver(String month);

    @Message("{month} уже закрыт. Что придёт позже, попадёт в открытый месяц.")
    String periodClosed(String month);

    @Message("Сначала закройте {month}: в нём есть проводки.")
    String earlierPeriodOpen(String month);

    @Message("Книга")
    String title();

    @Message("Сходятся ли дебет и кредит и что где лежит")
    String question();

    @Message("Дебет и кредит сходятся.")
    String balanced();

    @Message("Дебет и кредит расходятся. Проверьте цепочку печатей.")
    String unbalanced();

    @Message("Месяц")
    String monthLabel();

    @Message("Валюта")
    String currency();

    @Message("Показать")
    String show();

    @Message("Счёт")
    String account();

    @Message("Чей")
    String owner();

    @Message("На начало")
    String opening();

    @Message("Дебет")
    String debit();

    @Message("Кредит")
    String credit();

    @Message("На конец")
    String closing();

    @Message("В этом месяце проводок нет.")
    String empty();

    @Message("Они появляются, когда посылки уходят со склада и доходят до покупателей.")
    String emptyHint();

    @Message("Проверить цепочку печатей")
    String verify();

    @Message("Сейчас на счёте")
    String balanceNow();

    @Message("Когда")
    String at();

    @Message("Что")
    String what();

    @Message("Второй счёт")
    String other();

    @Message("Сумма")
    String amount();

    @Message("Откуда")
    String source();

    @Message("Проводка")
    String journal();

    @Message("Случилось")
    String occurred();

    @Message("Учтено")
    String effective();

    @Message("Записано")
    String recorded();

    @Message("Кто")
    String who();

    @Message("Основание")
    String reason();

    @Message("Отменяет проводку")
    String reverses();

    @Message("Цепочка печатей")
    String verification();

    @Message("Опечатано проводок")
    String sealedCount();

    @Message("Ждут печати")
    String waitingCount();

    @Message("Мимо цепочки")
    String missingCount();

    @Message("Последняя печать")
    String lastHash();

    @Message("Записи такие же, какими были сделаны.")
    String clean();

    @Message("Движений нет.")
    String noEntries();

    @Message("Запись {number} отличается от опечатанной.")
    String brokenAt(String number);

    @Message("за {month}")
    String late(String month);

    @Message("Месяц: {state}")
    String monthIs(String state);

    @Message("""
            {#switch side}\
            {#case ASSET}Активы\
            {#case LIABILITY}Обязательства\
            {#case EQUITY}Капитал\
            {#case INCOME}Доходы\
            {#case CONTRA_INCOME}Налоги с доходов\
            {#case EXPENSE}Расходы\
            {/switch}""")
    String side(AccountKind.Side side);

    @Message("""
            {#switch state}\
            {#case OPEN}Открыт\
            {#case CLOSING}Закрывается\
            {#case CLOSED}Закрыт\
            {/switch}""")
    String periodState(PeriodState state);

    @Message("Записать то, что было до книги")
    String writeEarlier();

    @Message("Итоги посылок и возвраты, которых в книге ещё нет. Повторять можно: записанное не меняется.")
    String writeEarlierHint();

    @Message("Журнал действий")
    String auditTitle();

    @Message("Кто что сделал и кто смотрел на деньги")
    String auditQuestion();

    @Message("Что показать")
    String deedKind();

    @Message("О чём")
    String subject();

    @Message("Таких действий нет.")
    String noDeeds();

    @Message("""
            {#switch kind}\
            {#case 'ledger'}Просмотр книги\
            {#case 'adjustments'}Корректировки\
            {#case 'registers'}Реестры\
            {#case 'fiscal'}Чеки\
            {#case 'statements'}Отчёты\
            {#case 'payouts'}Выплаты\
            {#else}Все действия\
            {/switch}""")
    String deeds(String kind);
}
