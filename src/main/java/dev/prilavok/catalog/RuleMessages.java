package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a rule of a shop, English in messages/rules_en.properties. */
@MessageBundle(value = "rules", locale = "ru")
public interface RuleMessages {
    @Message(
            "{#when reason}{#is EMPTY}Выберите хотя бы одно условие.{#is TOO_MANY}Правил уже {most}, больше нельзя. Уберите одно из них.{#is UNITS}Остаток: целое число от 1 до {units}.{/when}")
    String refused(RuleRefused.Reason reason, int most, int units);

    @Message("Витрины магазинов")
    String listings();

    @Message("Что магазины делают по-своему")
    String different();

    @Message("Магазин")
    String shop();

    @Message("Своя цена")
    String priced();

    @Message("Скрыто")
    String hidden();

    @Message("Вручную")
    String pinned();

    @Message("Свои слова")
    String worded();

    @Message("Правил")
    String rules();

    @Message("Раздел")
    String section();

    @Message("Сохранить")
    String save();

    @Message("Сохранено.")
    String freedomsSaved();

    @Message("Разделов с товарами пока нет.")
    String noSections();
}
