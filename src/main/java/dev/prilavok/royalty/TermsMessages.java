package dev.prilavok.royalty;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the end of a month charges what it does, Russian here, English in messages/terms_en.properties. */
@MessageBundle(value = "terms", locale = "ru")
public interface TermsMessages {
    @Message("Начислено {charged}, больше {cap} за месяц не берём.")
    String capReached(String charged, String cap);

    @Message("Оборот месяца {turnover}: роялти пересчитано по ступени. По строкам начислено {charged}.")
    String stepReached(String turnover, String charged);

    @Message("За месяц вышло {charged}, до наименьшего роялти {least} добавлена разница.")
    String belowLeast(String charged, String least);
}
