package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of imports, Russian here, English in messages/intake_en.properties. */
@MessageBundle(value = "intake", locale = "ru")
public interface IntakeMessages {
    @Message("Файл пустой. Выгрузите его ещё раз.")
    String fileEmpty();

    @Message("В архиве нет файла с товарами. Положите в него один файл XML, YML, CSV или TXT и загрузите снова.")
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

    @Message("Загрузки товаров")
    String imports();

    @Message("Загрузить каталог")
    String sendFeed();

    @Message(
            "YML, CommerceML из 1С, файлы для Google и Meta, таблицы CSV и XLSX, в том числе в архиве zip или gz. Повторная загрузка ничего не удваивает.")
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

    @Message("Выберите файл.")
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

    @Message("Скачать непринятые строки")
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

    @Message("Фотографии: {done} из {total}")
    String picturesCounted(int done, int total);

    @Message("Строк прочитано: {rows}")
    String rowsCounted(int rows);

    @Message("{#when state}"
            + "{#is COLUMNS}ждёт столбцов"
            + "{#is WAITING}ждёт очереди"
            + "{#is READING}читаем файл"
            + "{#is PICTURES}готовим фотографии"
            + "{#is DONE}готово"
            + "{#is CHECKED}проверено"
            + "{#is FAILED}не удалось"
            + "{#is UNDOING}возвращаем"
            + "{#is UNDONE}возвращено"
            + "{/when}")
    String importState(ImportReport.State state);

    @Message("{#when outcome}"
            + "{#is ADDED}добавлен"
            + "{#is CHANGED}изменён"
            + "{#is SAME}без изменений"
            + "{#is REFUSED}не принят"
            + "{#is WITHDRAWN}снят"
            + "{/when}")
    String rowOutcome(ImportedRow.Outcome outcome);

    @Message("{#when filter}"
            + "{#is ALL}Все"
            + "{#is ADDED}Добавлены"
            + "{#is CHANGED}Изменены"
            + "{#is SAME}Без изменений"
            + "{#is REFUSED}Не приняты"
            + "{#is WITHDRAWN}Сняты"
            + "{#is NOTED}С замечаниями"
            + "{#is LEFT}Не возвращены"
            + "{/when}")
    String reportFilter(ReportFilter filter);

    @Message("Архив не открывается: он повреждён, недокачан или закрыт паролем. Соберите его заново.")
    String fileArchiveBroken();

    @Message(
            "Архив разворачивается в файл, который в сотни раз больше его самого. Так не бывает с товарами, поэтому мы его не открываем. Загрузите сам файл.")
    String fileArchiveBomb();

    @Message(
            "Мы не узнали, что это за файл. Подходят YML, CommerceML из 1С, файлы для Google и Meta, таблицы CSV и XLSX.")
    String fileNotAFeed();

    @Message("В файле заказы или другие документы 1С, а не товары. Выгрузите каталог или предложения.")
    String fileNotGoods();

    @Message("В таблице нет строк. Первая строка должна называть столбцы.")
    String fileNoHeader();

    @Message("Мы не знаем, что значат столбцы этой таблицы. Загрузите её ещё раз и сопоставьте столбцы.")
    String fileNoColumns();

    @Message("В файле больше {most} строк. Строки до этой взяты, остальное загрузите отдельным файлом.")
    String fileTooManyRows(String most);

    @Message("Около строки {line} больше 500 столбцов. Проверьте разделитель и уберите лишние столбцы.")
    String fileTooManyCells(String line);

    @Message(
            "Таблицу не разобрать около строки {line}: не закрыта кавычка или файл оборван. Исправьте это место или сохраните таблицу ещё раз.")
    String fileBrokenTable(String line);

    @Message(
            "Загрузка несколько раз обрывалась по нашей вине, и мы её остановили. Строки до этого места взяты. Покажите эту страницу тому, кто следит за сервером.")
    String fileOurFault();

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

    @Message("Проверить")
    String tryImport();

    @Message("«Проверить» покажет отчёт по каждой строке и ничего не изменит.")
    String tryHint();

    @Message("Проверка началась. В каталоге ничего не изменится.")
    String trialStarted();

    @Message("проверка")
    String trial();

    @Message("Это проверка: в каталоге ничего не изменилось.")
    String trialHint();

    @Message("Загрузить этот файл")
    String carryOut();

    @Message("Файла больше нет. Чтобы загрузить товары, отправьте его ещё раз.")
    String fileGone();

    @Message("Вернуть как было")
    String undo();

    @Message(
            "Добавленное будет снято с продажи, изменённое вернётся к прежнему. Что меняли после загрузки, останется. Остатки вернутся, кроме того, что уже в резерве у покупателей.")
    String undoHint();

    @Message("Возвращаем как было.")
    String undoStarted();

    @Message("Вернул как было")
    String undoneBy();

    @Message("Исправьте строки в этом файле и загрузите его: столбцы мы узнаем сами.")
    String mendHint();

    @Message("Загрузить исправленное")
    String sendMended();

    @Message("Снято")
    String withdrawn();

    @Message("Возврат")
    String backColumn();

    @Message("Карты столбцов")
    String maps();

    @Message("Сопоставьте столбцы")
    String matchColumns();

    @Message("Скажите, что в каждом столбце. Карта сохранится, и следующая такая таблица загрузится без вопросов.")
    String matchHint();

    @Message("Сопоставить столбцы")
    String matchNow();

    @Message("Загрузка ждёт, пока вы скажете, что в столбцах.")
    String columnsWait();

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

    @Message("{#when back}"
            + "{#is WENT_BACK}вернулся к прежнему"
            + "{#is WITHDRAWN}снят с продажи"
            + "{#is CHANGED_SINCE}меняли после загрузки, оставлен"
            + "{#is STOCK_HELD}возвращён, но часть остатка в резерве"
            + "{/when}")
    String rowBack(ImportedRow.Back back);

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

    @Message(
            "Сначала войдите: для товаров нужен сотрудник с ролью управляющего каталогом, для заказов – с ролью склада.")
    String exchangeSignIn();

    @Message("Здесь обмениваются товарами и заказами. Другого вида обмена мы не знаем.")
    String exchangeKind();

    @Message("Документов: {documents}, не учтено: {refused}.")
    String exchangeFollowed(int documents, int refused);

    @Message("Такой команды обмена мы не знаем.")
    String exchangeMode();

    @Message("Не назван файл или имя не годится.")
    String exchangeNoName();

    @Message("Файл {name} не приходил. Отправьте его ещё раз.")
    String exchangeNoFile(String name);

    @Message("За один обмен принимаем до 300 МБ. Разделите выгрузку.")
    String exchangeTooMuch();

    @Message("Строк: {rows}, не принято: {refused}.")
    String exchangeTaken(int rows, int refused);

    @Message("Взять")
    String takeMap();

    @Message("1С выгружает товары сама. Адрес для обмена с сайтом, логин и пароль сотрудника:")
    String exchangeHint();
}
