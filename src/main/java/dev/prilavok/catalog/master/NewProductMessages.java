package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which a product is made, English in messages/newproduct_en.properties. */
@MessageBundle(value = "newproduct", locale = "ru")
public interface NewProductMessages {
    @Message("Новый товар")
    String title();

    @Message("Завести товар")
    String begin();

    @Message("Товар заведён. Внесите обмеры и добавьте фотографии.")
    String made();

    @Message("Адрес страницы")
    String slug();

    @Message("Пустой адрес сделаем из названия.")
    String slugHint();

    @Message("Латинские буквы, цифры и дефисы, до {most} знаков.")
    String slugWrong(int most);

    @Message("Такой адрес уже есть. Свободен {free}.")
    String slugTaken(String free);

    @Message("Выберите раздел")
    String chooseSection();

    @Message("как принято в разделе")
    String asSection();

    @Message(
            "{path} ({#when kind}{#is TOP}верх{#is BOTTOM}низ{#is SHOES}обувь{#is HEADWEAR}головной убор{#is UNDERWEAR}бельё{#is CLOTHES}одежда{#is OTHER}без обмеров{/when})")
    String sectionOf(String path, GarmentKind kind);

    @Message("Вид одежды стоит в скобках: от него зависят обмеры, примерка и коды маркировки.")
    String kindHint();

    @Message("Цвета и размеры")
    String sizesTitle();

    @Message("Цвета через запятую")
    String colours();

    @Message("Размеры через запятую")
    String sizes();

    @Message("Начало артикула")
    String stem();

    @Message("Вес одной штуки, г")
    String grams();

    @Message("Дать внутренние штрихкоды")
    String barcodes();

    @Message("Цвет по-английски пишут после косой черты: белый / white. Без цветов и размеров получится один артикул.")
    String recipeHint();

    @Message("Составить артикулы")
    String makeSizes();

    @Message("Проверьте артикулы: исправить можно любую клетку.")
    String rowsHint();

    @Message("строка {number}: {column}")
    String ofRow(int number, String column);

    @Message("Этот артикул уже стоит выше.")
    String skuTwice();

    @Message("Этот штрихкод уже стоит выше.")
    String barcodeTwice();

    @Message("Штрихкод занят артикулом {sku}.")
    String barcodeTaken(String sku);

    @Message("Цены")
    String prices();

    @Message("Одни на все размеры, действуют сразу. Без цены товар не продаётся; её можно дать позже прайс-листом.")
    String pricesHint();

    @Message("Валюта")
    String currency();

    @Message(
            "{#switch which}{#case 'wholesale'}Оптовая цена{#case 'recommended'}Рекомендованная{#case 'floor'}Не ниже{#case 'ceiling'}Не выше{#case 'before'}Старая цена{/switch}")
    String price(String which);

    @Message("Показать, когда внесены обмеры")
    String showWhenMeasured();

    @Message("Пока не показывать")
    String notYet();

    @Message("Описание и свойства")
    String about();
}
