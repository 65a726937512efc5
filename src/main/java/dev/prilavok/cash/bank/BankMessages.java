package dev.prilavok.cash.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Lines of the bank in words, Russian here, English in messages/bank_en.properties. */
@MessageBundle(value = "bank", locale = "ru")
public interface BankMessages {
    @Message("Этому больше не соответствует ни один документ. Обновите страницу.")
    String noCandidate();

    @Message("Сначала нужно закончить другой шаг, например подтвердить реестр. Откройте документ.")
    String notReady();

    @Message("От строки осталось меньше, чем нужно для этого документа.")
    String tooMuch();

    @Message("Это сопоставление уже отменено.")
    String undoneAlready();

    @Message("Месяц этой строки закрыт. Исправьте корректировкой в открытом месяце.")
    String monthClosed();

    @Message("Напишите, почему.")
    String noReason();

    @Message("В файле нет раздела РасчСчет. Выгрузите выписку из банка ещё раз, с номером счёта.")
    String noAccount();

    @Message("В таблице не видно, чей это счёт. Укажите номер нашего счёта.")
    String sayAccount();

    @Message("Это не выписка camt.053. Подходят выписки camt.053, обмен 1С с банком, CSV и XLSX.")
    String notCamt();

    @Message("Файл XML не читается. Выгрузите выписку ещё раз; ссылки на другие файлы в ней не допускаются.")
    String notXml();

    @Message("Выберите файл выписки.")
    String chooseFile();

    @Message("Выписка банка")
    String title();

    @Message("Какие деньги пришли и ушли, и за что")
    String question();

    @Message("Все строки разобраны.")
    String allExplained();

    @Message("Пришло и не разобрано: {sum}")
    String openIn(String sum);

    @Message("Ушло и не разобрано: {sum}")
    String openOut(String sum);

    @Message("Файл выписки")
    String file();

    @Message("Обмен 1С с банком, camt.053, CSV или XLSX.")
    String fileHint();

    @Message("Наш счёт")
    String account();

    @Message("Нужен только для таблиц.")
    String accountHint();

    @Message("Загрузить")
    String load();

    @Message("Последние загрузки")
    String imports();

    @Message("Загрузка выписки")
    String importTitle();

    @Message("Новых строк: {count}")
    String fresh(int count);

    @Message("Уже были: {count}")
    String known(int count);

    @Message("Не взяты: {count}")
    String refused(int count);

    @Message("Остаток на начало")
    String opening();

    @Message("Остаток на конец")
    String closing();

    @Message("Неразобранные")
    String showOpen();

    @Message("Разобранные")
    String showDone();

    @Message("Все")
    String showAll();

    @Message("Направление")
    String way();

    @Message("Пришло и ушло")
    String anyWay();

    @Message("Пришло")
    String in();

    @Message("Ушло")
    String out();

    @Message("Искать в назначении")
    String search();

    @Message("Показать")
    String show();

    @Message("День")
    String day();

    @Message("Контрагент")
    String party();

    @Message("Назначение")
    String purpose();

    @Message("Сумма")
    String sum();

    @Message("За что")
    String what();

    @Message("Номер")
    String document();

    @Message("ИНН")
    String taxNumber();

    @Message("Осталось разобрать")
    String rest();

    @Message("Строк нет.")
    String empty();

    @Message("Загрузите выписку или измените отбор.")
    String emptyHint();

    @Message("Не разобрано")
    String unexplained();

    @Message("Похоже: {what}, {score} из 100")
    String looksLike(String what, int score);

    @Message("Что это может быть")
    String proposals();

    @Message(
            "Ничего похожего нет. Если документ ещё не загружен или не подтверждён, вернитесь позже. Прочие платежи записывает корректировка.")
    String noProposals();

    @Message("{score} из 100")
    String score(int score);

    @Message("Подтвердить")
    String confirm();

    @Message("Сначала откройте документ и закончите его шаг.")
    String firstFinish();

    @Message("Подтверждено")
    String confirmed();

    @Message("Подтвердил {who}, {when}")
    String confirmedBy(String who, String when);

    @Message("Отменено: {who}. {why}")
    String undone(String who, String why);

    @Message("Отменить")
    String undo();

    @Message("Почему отменяете")
    String undoWhy();

    @Message("Записано. Деньги разнесены.")
    String settled();

    @Message("Сопоставление отменено, проводки возвращены.")
    String takenBack();

    @Message("Строка файла")
    String row();

    @Message("Итог")
    String outcome();

    @Message("Журнал")
    String journal();

    @Message("Загрузил {who}, {when}")
    String loadedBy(String who, String when);

    @Message("""
            {#switch kind}\
            {#case 'register'}Реестр\
            {#case 'invoice'}Счёт службы доставки\
            {#case 'claim'}Претензия\
            {#case 'payout'}Выплата\
            {#case 'shortage'}Недоплата по отправлению\
            {#case 'prepayment'}Расчёт платёжной системы\
            {#case 'journal'}Уже в книге:\
            {#else}{kind}\
            {/switch} {number}""")
    String named(String kind, String number);

    @Message("""
            {#switch reason}\
            {#case SUM}сумма до копейки\
            {#case NUMBER}номер в назначении\
            {#case TAX_NUMBER}ИНН\
            {#case PARTY}название\
            {#case DAY}день\
            {/switch}""")
    String reason(Fit.Reason reason);

    @Message("""
            {#switch outcome}\
            {#case NEW}Новая\
            {#case KNOWN}Уже была\
            {#case REFUSED}Не взята\
            {/switch}""")
    String outcomeOf(BankImport.Outcome outcome);

    @Message("""
            {#switch trouble}\
            {#case NOT_OURS}Ни одна сторона не наш счёт.\
            {#case OWN_TRANSFER}Между нашими счетами: возьмите выписку каждого счёта отдельно.\
            {#case NOT_EXECUTED}Банк ещё не провёл.\
            {#case NO_DAY}Дата не читается.\
            {#case NO_SUM}Сумма не читается.\
            {#case NO_CURRENCY}Валюта не ясна.\
            {/switch}""")
    String troubleOf(Statement.Trouble trouble);

    @Message("""
            {#switch format}\
            {#case CLIENT_BANK}Обмен 1С с банком\
            {#case CAMT_053}camt.053\
            {#case TABLE}Таблица\
            {/switch}""")
    String format(Statement.Format format);
}
