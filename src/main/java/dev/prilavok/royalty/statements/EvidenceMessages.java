package dev.prilavok.royalty.statements;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Files that prove what a dispute says, in words, Russian here, English in messages/evidence_en.properties. */
@MessageBundle(value = "evidence", locale = "ru")
public interface EvidenceMessages {
    @Message("Фотографии или PDF")
    String files();

    @Message("До пяти файлов, каждый до 10 МБ.")
    String filesHint();

    @Message("Приложить файл")
    String add();

    @Message("Приложено.")
    String added();

    @Message("Файл тяжелее 10 МБ. Уменьшите его или разделите.")
    String tooHeavy();

    @Message("К одной строке прикладывают не больше {most} файлов.")
    String tooMany(int most);

    @Message("Выберите файл.")
    String missing();

    @Message("Подойдут фотография (JPEG, PNG, WebP) или PDF.")
    String otherKind();

    @Message("Фотография")
    String photo();

    @Message("{kilobytes} КБ")
    String size(long kilobytes);
}
