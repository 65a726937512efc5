package dev.prilavok.catalog.master;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about products that may be one, English in messages/twins_en.properties. */
@MessageBundle(value = "twins", locale = "ru")
public interface TwinMessages {
    @Message("Двойники")
    String title();

    @Message(
            "Товары с одним штрихкодом, товары одного бренда с теми же словами в названии и такие, где названия различаются на пару букв.")
    String hint();

    @Message("Двойников нет.")
    String none();

    @Message("Один штрихкод: {barcode}")
    String sameBarcode(String barcode);

    @Message("Одинаковые название и бренд")
    String sameName();

    @Message("Похожие названия, бренд один")
    String alikeName();

    @Message("Это разные товары")
    String differ();

    @Message("Оставить «{name}»")
    String keep(String name);

    @Message("Размеры, фото и настройки магазинов перейдут к тому, что останется. Адрес второго будет вести туда же.")
    String keepHint();

    @Message("Запомнили: это разные товары.")
    String differNow();

    @Message("Товары объединены.")
    String merged();

    @Message("Двойник")
    String twin();

    @Message("Почему")
    String why();

    @Message("Один из этих товаров уже объединён с другим.")
    String alreadyMerged();

    @Message("Почему вы так решили (останется в истории)")
    String reason();
}
