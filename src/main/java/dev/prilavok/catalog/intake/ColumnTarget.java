package dev.prilavok.catalog.intake;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of a table may mean. The names are those that tables of suppliers, Meta and Google give such columns. */
public enum ColumnTarget {
    SKIP(
            "",
            "что поправить|what to mend|не загружать|leave out|товар №|item no.|строка файла|file line|link|url|condition|pattern|mobile_link|"
                    + "sale_price_effective_date|size_type|adult|custom_label_0|custom_label_1|fb_product_category|"
                    + "quantity_to_sell_on_facebook|shipping|shipping_weight"),
    SKU("", "артикул|sku|id|код|код товара|article|offer id|vendor code"),
    PRODUCT(
            "",
            "товар целиком|product|модель|артикул модели|group_id|item_group_id|parent|parent sku|product code|код модели"),
    NAME("name", "название|наименование|name|title|товар"),
    CATEGORY("category", "категория|category|product_type|раздел|группа|категории|categories"),
    CATEGORY_NUMBER("categoryId", "номер категории|category number|categoryid|google_product_category"),
    PRICE("price", "цена|розничная цена|рекомендованная цена|price|retail price|recommended price"),
    SALE_PRICE("", "цена со скидкой|sale_price|sale price|special_price"),
    OLD_PRICE("oldprice", "старая цена|old price|oldprice|compare at price"),
    WHOLESALE("Оптовая цена", "оптовая цена|опт|wholesale price|wholesale"),
    FLOOR("Цена от", "цена от|price from"),
    CEILING("Цена до", "цена до|price to"),
    CURRENCY("currencyId", "валюта|currency|currencyid"),
    COST("purchase_price", "себестоимость|закупочная цена|cost|purchase_price|cost price"),
    STOCK("count", "остаток|количество|кол-во|stock|count|qty|quantity|inventory"),
    AVAILABLE("", "наличие|availability|available|в наличии"),
    BRAND("vendor", "бренд|марка|brand|vendor|производитель"),
    DESCRIPTION("description", "описание|description"),
    COMPOSITION("Состав", "состав|composition|материал|material"),
    COLOUR("Цвет", "цвет|colour|color"),
    SIZE("Размер", "размер|size"),
    SIZE_GRID("", "размерная сетка|size grid|size_system|сетка"),
    GENDER("Пол", "пол|gender"),
    AGE("Возраст", "возраст|age|age_group"),
    SEASON("Сезон", "сезон|season"),
    CARE("Уход", "уход|care"),
    MEASURE("", ""),
    BARCODE("barcode", "штрихкод|штрих-код|barcode|ean|gtin|ean13|upc"),
    WEIGHT("weight", "вес|weight|вес, кг|weight, kg"),
    VAT("vat", "ндс|ставка ндс|vat|vat rate"),
    PICTURES("", "фото|фотографии|картинки|picture|pictures|image_link|additional_image_link|images|image|изображения"),
    PROPERTIES("", "свойства списком|additional_attributes|attributes"),
    PARAM("", "");

    /** What YML calls it; empty when it is more than a field. */
    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // the set is immutable, its type does not say so
    private final Set<String> names;

    ColumnTarget(String field, String names) {
        this.field = field;
        this.names = Set.of(names.split("\\|"));
    }

    String field() {
        return field;
    }

    boolean isParam() {
        return switch (this) {
            case WHOLESALE, FLOOR, CEILING, COMPOSITION, COLOUR, SIZE, GENDER, AGE, SEASON, CARE -> true;
            default -> false;
        };
    }

    /** Which meaning a header has by its name alone. */
    static Optional<ColumnTarget> named(String header) {
        var name = header.strip().toLowerCase(ROOT).replaceFirst("^g:", "");
        return name.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(target -> target.names.contains(name))
                        .findFirst();
    }
}
