package dev.prilavok.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What waits for head office in words, Russian here, English in messages/errand_en.properties. */
@MessageBundle(value = "errand", locale = "ru")
public interface ErrandMessages {
    @Message("Что ждёт вас")
    String title();

    @Message("Ничего не ждёт.")
    String nothing();

    @Message("давно")
    String late();

    @Message("Строки банка без пары")
    String bankLines();

    @Message("Реестры не закрыты")
    String registers();

    @Message("Расхождения с перевозчиками")
    String discrepancies();

    @Message("Счета перевозчиков не приняты")
    String invoices();

    @Message("Чеки не пробиты")
    String receipts();

    @Message("Исправления ждут второго человека")
    String adjustments();

    @Message("Отчёты ждут проверки")
    String statementsToReview();

    @Message("Отчёты проверены и не выставлены")
    String statementsToIssue();

    @Message("Пакеты выплат ждут подтверждения")
    String batches();

    @Message("Пакеты выплат не отправлены в банк")
    String batchesToSend();

    @Message("Выплаты без ответа банка")
    String unknownPayouts();
}
