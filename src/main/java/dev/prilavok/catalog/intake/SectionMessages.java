package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about sections of suppliers, English in messages/sections_en.properties. */
@MessageBundle(value = "sections", locale = "ru")
public interface SectionMessages {
    @Message("Разделы: {name}")
    String title(String name);

    @Message("Разделы поставщика")
    String sections();

    @Message(
            "Скажите, куда в нашем дереве ведёт раздел поставщика. Его товары перейдут туда сами, и новые тоже. Предложенное подобрано по названию: проверьте и сохраните.")
    String hint();

    @Message("Без решения: {count}")
    String open(int count);

    @Message("Все разделы")
    String all();

    @Message("Раздел поставщика")
    String theirs();

    @Message("Товаров")
    String goods();

    @Message("Наш раздел")
    String ours();

    @Message("{path}: наш раздел")
    String oursOf(String path);

    @Message("оставить своим разделом")
    String stays();

    @Message("предложено")
    String suggested();

    @Message("Сохранить")
    String save();

    @Message("Начните печатать название. Пустое поле оставляет раздел без решения.")
    String typeHint();

    @Message("Такого раздела нет. Выберите из подсказки.")
    String noSuchSection();

    @Message("Поправьте отмеченные строки. Ничего ещё не сохранено.")
    String mendSections();

    @Message("Решено разделов: {count}. Товары переходят.")
    String mapped(int count);

    @Message("Все разделы поставщика ведут куда нужно.")
    String none();
}
