package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of imports, Russian here, English in messages/intake_en.properties. */
@MessageBundle(value = "intake", locale = "ru")
public interface IntakeMessages {
    @Message("Файл пустой. Выгрузите его ещё раз.")
    String fileEmpty();

    @Message("Это архив. Распакуйте его и загрузите сам файл XML.")
    String fileArchive();

    @Message(
            "Файл не разобрать около строки {line}: это не XML или он оборван. Исправьте это место или выгрузите файл ещё раз.")
    String fileNotXml(String line);

    @Message("Это не YML: файл должен начинаться с элемента yml_catalog.")
    String fileNotYml();

    @Message("В файле нет списка товаров: не найден элемент offers.")
    String fileNoOffers();

    @Message(
            "В файле есть объявление DOCTYPE со своими правилами или сущностями. Такие файлы не принимаем: уберите строку DOCTYPE.")
    String fileDoctype();

    @Message("Кодировку {name} мы не читаем. Сохраните файл в UTF-8 или windows-1251.")
    String fileUnknownEncoding(String name);

    @Message(
            "Файл называет кодировку {name}, но около строки {line} в нём другие байты. Сохраните его в UTF-8 и проверьте первую строку.")
    String fileWrongEncoding(String name, String line);

    @Message(
            "Около строки {line} слишком длинный текст, атрибут или список. Один текст может занимать до 256 тысяч знаков.")
    String fileTooLong(String line);

    @Message(
            "Около строки {line} элементы вложены друг в друга слишком глубоко. Так не бывает в YML: проверьте выгрузку.")
    String fileTooDeep(String line);

    @Message("Файл не открылся. Загрузите его ещё раз.")
    String fileLost();

    @Message("У товара нет артикула. Добавьте атрибут id к элементу offer.")
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
            "Товар загружен, но не показан: нет обмеров ({measures}). Добавьте их параметрами «Обмер: …» с единицей см.")
    String rowNoMeasures(String measures);

    @Message("Товар загружен, но не продаётся: нет оптовой цены. Добавьте параметр «Оптовая цена».")
    String rowNoWholesale();

    @Message("Остаток в файле ({now}) меньше прежнего ({told}). Склад не изменён: проведите пересчёт.")
    String rowStockLower(String told, String now);

    @Message("Загрузки товаров")
    String imports();

    @Message("Загрузить каталог")
    String sendFeed();

    @Message("Файл YML: формат, в котором товары выгружают для Яндекс Маркета. Повторная загрузка ничего не удваивает.")
    String sendFeedHint();

    @Message("Файл")
    String feedFile();

    @Message("Язык текстов")
    String feedLang();

    @Message("Русский")
    String russian();

    @Message("Английский")
    String english();

    @Message("Загрузить")
    String startImport();

    @Message("Или каталог для знакомства:")
    String demoFeed();

    @Message("Выберите файл YML.")
    String chooseFile();

    @Message("Загрузка началась. Страницу можно закрыть.")
    String importStarted();

    @Message("Загрузок ещё не было.")
    String noImports();

    @Message("Первая появится здесь.")
    String noImportsHint();

    @Message("Файл")
    String file();

    @Message("Начата")
    String began();

    @Message("Кто загрузил")
    String startedBy();

    @Message("Состояние")
    String stateColumn();

    @Message("Добавлено")
    String added();

    @Message("Изменено")
    String changed();

    @Message("Без изменений")
    String same();

    @Message("Не принято")
    String refused();

    @Message("Сколько сделано")
    String progress();

    @Message("Страницу можно закрыть, загрузка продолжится.")
    String mayLeave();

    @Message("Обновить")
    String refresh();

    @Message("Скачать непринятые строки (CSV)")
    String refusedCsv();

    @Message("Таких строк нет.")
    String noRows();

    @Message("Отчёт по строкам")
    String report();

    @Message("Товар")
    String nameColumn();

    @Message("Товар №")
    String rowColumn();

    @Message("Строка файла")
    String lineColumn();

    @Message("Итог")
    String outcomeColumn();

    @Message("Что поправить")
    String mendColumn();

    @Message("Артикул")
    String skuColumn();

    @Message("Фотографии: {done} из {total}")
    String picturesCounted(int done, int total);

    @Message("Строк прочитано: {rows}")
    String rowsCounted(int rows);

    @Message("{#when state}"
            + "{#is WAITING}ждёт очереди"
            + "{#is READING}читаем файл"
            + "{#is PICTURES}готовим фотографии"
            + "{#is DONE}готово"
            + "{#is FAILED}не удалось"
            + "{/when}")
    String importState(ImportReport.State state);

    @Message("{#when outcome}"
            + "{#is ADDED}добавлен"
            + "{#is CHANGED}изменён"
            + "{#is SAME}без изменений"
            + "{#is REFUSED}не принят"
            + "{/when}")
    String rowOutcome(ImportedRow.Outcome outcome);

    @Message("{#when filter}"
            + "{#is ALL}Все"
            + "{#is ADDED}Добавлены"
            + "{#is CHANGED}Изменены"
            + "{#is SAME}Без изменений"
            + "{#is REFUSED}Не приняты"
            + "{#is NOTED}С замечаниями"
            + "{/when}")
    String reportFilter(ReportFilter filter);
}
