package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What may be wrong with a row of a file of goods, or has to be said about it, English in messages/importrow_en.properties. */
@MessageBundle(value = "importrow", locale = "ru")
public interface RowMessages {
    @Message("У товара нет артикула. В YML это атрибут id элемента offer, в таблице столбец «Артикул».")
    String rowNoId();

    @Message("Артикул длиннее 64 знаков или содержит недопустимые знаки. Сократите его.")
    String rowBadId();

    @Message("У товара нет названия. Заполните name, а для vendor.model — typePrefix, vendor и model.")
    String rowNoName();

    @Message("Нет цены. Заполните price.")
    String rowNoPrice();

    @Message("Цена «{value}» в поле {field} не читается. Нужно положительное число, до двух знаков после точки.")
    String rowBadPrice(String field, String value);

    @Message("Значение «{value}» в поле {field} не число или вне разумных пределов.")
    String rowBadNumber(String field, String value);

    @Message("Цена {price} вне своего коридора от {floor} до {ceiling}. Исправьте «Цена от», «Цена до» или price.")
    String rowBadCorridor(String floor, String price, String ceiling);

    @Message("Валюту «{code}» мы не знаем. Подходят RUB, EUR, USD и другие коды ISO 4217.")
    String rowUnknownCurrency(String code);

    @Message("Категории {id} нет в начале файла. Добавьте её в categories или исправьте categoryId.")
    String rowUnknownCategory(String id);

    @Message("Ставку НДС «{code}» мы не знаем. Подходят VAT_22, VAT_20, VAT_10, VAT_05, VAT_07, NO_VAT.")
    String rowUnknownVat(String code);

    @Message("Поле {field} длиннее {most} знаков. Сократите его.")
    String rowTooLong(String field, String most);

    @Message("Этот артикул уже был в файле, в строке отчёта {row}. Взята первая запись.")
    String rowRepeated(String row);

    @Message("Этот артикул уже принадлежит другому товару: {product}. Проверьте id и group_id.")
    String rowOtherProduct(String product);

    @Message(
            "Товар принят, но не показан: нет обмеров ({measures}). Добавьте их параметрами или столбцами «Обмер: …» с единицей см.")
    String rowNoMeasures(String measures);

    @Message("Товар принят, но не продаётся: нет оптовой цены. Добавьте параметр или столбец «Оптовая цена».")
    String rowNoWholesale();

    @Message("Остаток в файле ({now}) меньше прежнего ({told}). Склад не изменён: проведите пересчёт.")
    String rowStockLower(String told, String now);

    @Message(
            "В файле остаток {rest}, а в резерве у покупателей {held}. Свободное списано, резерв остался: решите, какие заказы отменить.")
    String rowStockHeld(String rest, String held);

    @Message(
            "Файл повторил прежние цены (опт {wholesale}, розница {retail}), а в прайс-листе теперь опт {keptWholesale}, розница {keptRetail}: они остались. Чтобы вернуть цены файла, запишите их в прайс-лист.")
    String rowPriceKept(String wholesale, String retail, String keptWholesale, String keptRetail);

    @Message("У товара нет категории. Заполните столбец «Категория», в YML это categoryId.")
    String rowNoCategory();

    @Message("Строку не удалось записать: в ней значение, которого не может быть. Проверьте числа и длинные тексты.")
    String rowUnreadable();

    @Message("Предложение не относится ни к одному товару: в Ид нет товара. Проверьте выгрузку.")
    String rowNoProduct();

    @Message("Товар принят и ждёт файла с предложениями (offers.xml): цена и размеры приходят в нём.")
    String rowWaitsForOffer();

    @Message("Предложение принято и ждёт розничной цены: она придёт в offers.xml или prices.xml.")
    String rowWaitsForPrice();

    @Message("Предложение принято и ждёт своего товара: он придёт в import.xml.")
    String rowWaitsForProduct();

    @Message(
            "Полная выгрузка больше не называет этот товар, поэтому он снят с продажи. Он вернётся, когда появится в файле.")
    String rowNotNamed();

    @Message("В 1С товар помечен на удаление, поэтому он снят с продажи.")
    String rowMarkedDeleted();
}
