package dev.prilavok.royalty.statements;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Closing a month in words, Russian here, English in messages/close_en.properties. */
@MessageBundle(value = "close", locale = "ru")
public interface CloseMessages {
    @Message("Закрытие месяца")
    String title();

    @Message("Что мешает закрыть месяц и что уже закрыто")
    String question();

    @Message("Закрывать нечего: прошлый месяц закрыт, этот ещё идёт.")
    String nothing();

    @Message("Следующий: {month}")
    String next(String month);

    @Message("Всё на месте, месяц можно закрыть.")
    String clean();

    @Message("не даёт закрыть")
    String stops();

    @Message("стоит посмотреть")
    String warns();

    @Message("Почему закрываем, хотя не всё на месте")
    String reason();

    @Message("Закрыть {month}")
    String start(String month);

    @Message("Проводок этим месяцем больше не будет: что узнают позже, попадёт в следующий.")
    String startHint();

    @Message("Закрытие началось. Страницу можно оставить.")
    String started();

    @Message("Закрывается: {done} из {owners} партнёров")
    String running(int done, int owners);

    @Message("Продолжить")
    String resume();

    @Message("Если дело стоит, его можно продолжить с того же места.")
    String resumeHint();

    @Message("Закрытые месяцы")
    String closedTitle();

    @Message("Месяц")
    String month();

    @Message("Отчёты")
    String statements();

    @Message("Сколько длилось")
    String took();

    @Message("{seconds} с")
    String seconds(long seconds);

    @Message("Кто закрыл")
    String by();

    @Message("закрывается")
    String isRunning();

    @Message("Партнёров")
    String owners();

    @Message("Ещё ничего не закрыто.")
    String empty();

    @Message("{month} не закрыть, пока не исправлено то, что отмечено красным.")
    String blocked(String month);

    @Message("Не всё на месте за {month}. Напишите, почему закрываете.")
    String noReason(String month);

    @Message("На суммы, которые банк ещё не объяснил: {sum}.")
    String suspense(String sum);

    @Message("Споры по прошлым отчётам ждут ответа: {count}.")
    String disputes(int count);

    @Message("Отчёты прошлых месяцев не выпущены: {count}.")
    String notIssued(int count);

    @Message("Реестры служб доставки не закрыты: {count}.")
    String registers(int count);

    @Message("Про выплаты неизвестно, дошли ли они: {count}.")
    String payouts(int count);

    @Message("Чеки не пробиты: {count}.")
    String receipts(int count);
}
