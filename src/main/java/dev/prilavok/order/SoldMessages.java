package dev.prilavok.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the orders that were sold under a version of a product, English in messages/sold_en.properties. */
@MessageBundle(value = "sold", locale = "ru")
public interface SoldMessages {
    @Message("Заказы по версии {version}")
    String title(int version);

    @Message("По этой версии ничего не продано.")
    String none();

    @Message("Заказ")
    String order();

    @Message("Когда")
    String placed();

    @Message("Магазин")
    String shop();

    @Message("Состояние")
    String state();

    @Message("Артикул")
    String sku();

    @Message("Название в заказе")
    String name();

    @Message("Штук")
    String quantity();

    @Message("Сумма")
    String total();

    @Message("Валюта")
    String currency();

    @Message("Скачать CSV")
    String csv();
}
