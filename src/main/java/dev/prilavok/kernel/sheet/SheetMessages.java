package dev.prilavok.kernel.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of tables that leave the house; columns that a list already names keep their names. */
@MessageBundle(value = "sheet", locale = "ru")
public interface SheetMessages {
    @Message("Скачать таблицу")
    String download();

    @Message("Валюта")
    String currency();

    @Message("Телефон")
    String phone();

    @Message("Штук")
    String units();

    @Message("Артикул")
    String sku();

    @Message("Когда")
    String when();

    @Message("Документ")
    String document();

    @Message("Основание")
    String reason();

    @Message("Откуда")
    String from();

    @Message("Куда")
    String to();

    @Message("Создано")
    String created();

    @Message("Закончится")
    String until();

    @Message("Заказов")
    String orders();

    @Message("Адрес")
    String address();

    @Message("Кто создал")
    String by();

    @Message("Закончено")
    String ended();

    @Message("Отправлено")
    String sent();

    @Message("Движение")
    String move();

    @Message("Номер")
    String number();

    @Message("Оформлен")
    String placed();

    @Message("Покупатель")
    String buyer();

    @Message("Состав")
    String contents();

    @Message("Товары")
    String goods();

    @Message("К оплате")
    String due();

    @Message("Состояние")
    String state();

    @Message("Канал")
    String channel();

    @Message("Размеры")
    String sizes();

    @Message("Публикация")
    String post();

    @Message("Скачать журнал")
    String journal();
}
