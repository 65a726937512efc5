package dev.prilavok.cash.registers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Registers of cash in words, Russian here, English in messages/register_en.properties. */
@MessageBundle(value = "register", locale = "ru")
public interface RegisterMessages {
    @Message("Этот реестр первым подтвердили вы. Второе подтверждение — за другим человеком.")
    String secondPerson();

    @Message("Реестр уже прошёл этот шаг. Обновите страницу.")
    String moved();

    @Message("В реестре есть посылка, итог которой ещё не известен. Подтвердить можно, когда он придёт.")
    String stillWaits();

    @Message("Строки реестра ещё записываются в книгу. Отменить можно через минуту.")
    String beingWritten();

    @Message("Строки не читаются: {rows}. Реестр берётся целиком: исправьте их и загрузите файл снова.")
    String rowsUnreadable(String rows);

    @Message("Такой валюты нет.")
    String currencyUnknown();

    @Message("Выберите файл, службу доставки и укажите номер реестра.")
    String noFile();

    @Message("Загрузить реестр файлом")
    String byFile();

    @Message("Файл CSV или XLSX")
    String file();

    @Message("Загрузить")
    String load();

    @Message("По реестру должно прийти {expected}. Проверьте сумму в банке.")
    String otherSum(String expected);

    @Message("Реестры наложенного платежа")
    String title();

    @Message("Какие деньги покупателей службы доставки уже перечислили и сходится ли это с посылками")
    String question();

    @Message("Все реестры записаны в книгу, их деньги пришли.")
    String allWell();

    @Message("Не сходятся с посылками и ждут подтверждения: {count}")
    String differLeft(int count);

    @Message("Сходятся и ждут подтверждения: {count}")
    String agreeLeft(int count);

    @Message("Подтверждены, деньги в банке ещё не найдены: {count}")
    String approvedLeft(int count);

    @Message("Деньги пришли не полностью: {count}")
    String restLeft(int count);

    @Message("Запросить за день")
    String ask();

    @Message("Служба доставки")
    String carrierLabel();

    @Message("День")
    String day();

    @Message("Реестр")
    String number();

    @Message("Взято с покупателей")
    String paid();

    @Message("По нашим данным")
    String expected();

    @Message("Удержано")
    String fee();

    @Message("Перечислено")
    String transferred();

    @Message("Состояние")
    String stateColumn();

    @Message("Сверка")
    String verdictColumn();

    @Message("Номер отправления")
    String tracking();

    @Message("Реестров ещё нет.")
    String empty();

    @Message("Запросите их у службы доставки за день.")
    String emptyHint();

    @Message("Подтвердить")
    String approve();

    @Message("Нужны два человека: второй не тот, кто подтвердил первым.")
    String approveHint();

    @Message("Подтверждено. Теперь нужен второй человек.")
    String needsSecond();

    @Message("Сверить снова")
    String match();

    @Message("Реестр ждёт денег. Когда они придут, укажите это у строки выписки.")
    String waitsForBank();

    @Message("Найти строку в выписке")
    String toBank();

    @Message("Укажите день.")
    String noDay();

    @Message("За этот день служба доставки ничего не перечисляла.")
    String nothingThatDay();

    @Message("Служба доставки не отвечает. Попробуйте позже.")
    String carrierSilent();

    @Message("Загружено реестров: {count}.")
    String taken(long count);

    @Message("Первым подтвердил: {who}")
    String approvedFirst(String who);

    @Message("Пришли {day}, платёжка {reference}")
    String cameOn(String day, String reference);

    @Message("""
            {#switch state}\
            {#case IMPORTED}Загружен\
            {#case MATCHED}Сошёлся\
            {#case HAS_DISCREPANCIES}Есть расхождения\
            {#case APPROVED}Подтверждён, ждём деньги\
            {#case BANK_MATCHED}Деньги пришли, есть что выяснить\
            {#case CLOSED}Закрыт\
            {/switch}""")
    String state(RegisterState state);

    @Message("""
            {#switch verdict}\
            {#case NEW}Не сверено\
            {#case EXACT}Сошлось\
            {#case DIFFERS}Другая сумма\
            {#case NOT_KEPT}Там оплачено, у нас отказ\
            {#case UNKNOWN}Нет такой посылки\
            {#case REPEATED}Уже было в реестре\
            {#case WAITS}Ждёт итога посылки\
            {/switch}""")
    String verdict(Verdict verdict);

    @Message("""
            {#switch code}\
            {#case 'cdek'}СДЭК\
            {#case 'russianpost'}Почта России\
            {#else}{code}\
            {/switch}""")
    String carrier(String code);
}
