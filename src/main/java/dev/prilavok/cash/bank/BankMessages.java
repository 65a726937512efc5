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
}
