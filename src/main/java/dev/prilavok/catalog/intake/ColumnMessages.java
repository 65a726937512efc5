package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what the columns of a table mean, English in messages/columnmap_en.properties. */
@MessageBundle(value = "columnmap", locale = "ru")
public interface ColumnMessages {
    @Message("Сопоставьте столбцы")
    String matchColumns();

    @Message("Скажите, что в каждом столбце. Карта сохранится, и следующая такая таблица загрузится без вопросов.")
    String matchHint();

    @Message("Столбец")
    String columnHeader();

    @Message("Примеры")
    String columnSamples();

    @Message("Что в нём")
    String columnMeaning();

    @Message("Какой обмер или свойство")
    String columnDetail();

    @Message("Без размера и цвета в конце")
    String columnCut();

    @Message("Для всех строк")
    String rulesTitle();

    @Message("Валюта цен")
    String ruleCurrency();

    @Message("Что стоит между уровнями категории")
    String ruleLevels();

    @Message("Что разделяет списки в ячейке")
    String ruleLists();

    @Message("Лишний первый уровень категории")
    String ruleRoot();

    @Message("Брать только строки, где в столбце")
    String ruleOnly();

    @Message("Все строки")
    String ruleOnlyAll();

    @Message("стоит")
    String ruleOnlyValue();

    @Message("Оптовая цена, % от цены, если её нет в таблице")
    String ruleWholesale();

    @Message("Название карты")
    String mapName();

    @Message("Взять готовую карту")
    String useMap();

    @Message("Сохранить и продолжить")
    String saveMap();

    @Message("Не хватает столбцов: {columns}. Без них товар не загрузить.")
    String mapMissing(String columns);

    @Message("Назовите карту: до 80 знаков.")
    String mapNoName();

    @Message("Значение «{column}» выбрано дважды. Оставьте один столбец.")
    String mapTwice(String column);

    @Message("Для столбца «{column}» напишите, какой это обмер или свойство.")
    String mapDetail(String column);

    @Message("Валюту «{code}» мы не знаем.")
    String mapCurrency(String code);

    @Message("Процент оптовой цены должен быть от 1 до 100.")
    String mapWholesale();

    @Message("{#when target}"
            + "{#is SKIP}Не загружать"
            + "{#is SKU}Артикул"
            + "{#is PRODUCT}Товар целиком"
            + "{#is NAME}Название"
            + "{#is CATEGORY}Категория"
            + "{#is CATEGORY_NUMBER}Номер категории"
            + "{#is PRICE}Цена"
            + "{#is SALE_PRICE}Цена со скидкой"
            + "{#is OLD_PRICE}Старая цена"
            + "{#is WHOLESALE}Оптовая цена"
            + "{#is FLOOR}Цена от"
            + "{#is CEILING}Цена до"
            + "{#is CURRENCY}Валюта"
            + "{#is COST}Закупочная цена"
            + "{#is STOCK}Остаток"
            + "{#is AVAILABLE}Наличие"
            + "{#is BRAND}Бренд"
            + "{#is DESCRIPTION}Описание"
            + "{#is COMPOSITION}Состав"
            + "{#is COLOUR}Цвет"
            + "{#is SIZE}Размер"
            + "{#is SIZE_GRID}Размерная сетка"
            + "{#is GENDER}Пол"
            + "{#is AGE}Возраст"
            + "{#is SEASON}Сезон"
            + "{#is CARE}Уход"
            + "{#is MEASURE}Обмер"
            + "{#is BARCODE}Штрихкод"
            + "{#is WEIGHT}Вес, кг"
            + "{#is VAT}НДС"
            + "{#is PICTURES}Фотографии"
            + "{#is PROPERTIES}Свойства списком"
            + "{#is PARAM}Другое свойство"
            + "{/when}")
    String columnTarget(ColumnTarget target);

    @Message("Взять")
    String takeMap();
}
