package dev.prilavok.catalog.master;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what suppliers say otherwise, English in messages/offers_en.properties. */
@MessageBundle(value = "offers", locale = "ru")
public interface OfferMessages {
    @Message("Поставщик говорит иначе")
    String title();

    @Message("Поля, которые правили здесь, импорт не переписывает. Если поставщик сообщил другое, решаете вы.")
    String hint();

    @Message("Расхождений с поставщиками нет.")
    String none();

    @Message("Поле")
    String field();

    @Message("Стоит сейчас")
    String stands();

    @Message("Говорит поставщик")
    String says();

    @Message("Взять у поставщика")
    String take();

    @Message("Оставить своё")
    String keep();

    @Message("Отменить решение")
    String undo();

    @Message("{label}: {name}")
    String actOn(String label, String name);

    @Message("взято у поставщика")
    String takenWhy();

    @Message("решение по полю отменено")
    String undoneWhy();

    @Message("Взято у поставщика. Дальше поле снова ведёт импорт.")
    String takenNow();

    @Message("Своё остаётся. Спросим снова, когда поставщик скажет что-то другое.")
    String keptNow();

    @Message("Решение отменено.")
    String undoneNow();

    @Message("С тех пор поле изменили. Верните прежнее через историю.")
    String tooLate();

    @Message("Взято у поставщика: {by}")
    String wasTaken(String by);

    @Message("Оставлено своё: {by}")
    String wasKept(String by);

    @Message("Правили вручную, импорт не трогает: {fields}.")
    String held(String fields);

    @Message("из импорта {at}")
    String fromImport(String at);
}
