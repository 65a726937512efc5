package dev.prilavok.catalog.master;

import dev.prilavok.catalog.VatCode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the keeper's pages, English in messages/master_en.properties. */
@MessageBundle(value = "master", locale = "ru")
public interface MasterMessages {
    @Message("Все размеры сняты с продажи, показывать нечего. Верните в продажу хотя бы один.")
    String nothingOnSale();

    @Message("Сначала внесите обмеры: {list}{#if more > 0}, и ещё размеров: {more}{/if}.")
    String notMeasured(String list, int more);

    @Message("Артикул {sku} уже занят. Дайте размеру другой.")
    String skuTaken(String sku);

    @Message(
            "Пока вы правили, те же поля изменил кто-то ещё. Ниже видно, что стоит сейчас. Ваши правки в форме; сохраните ещё раз, если они верны.")
    String changedMeanwhile();

    @Message(", с {day} {rate} %")
    String vatFrom(String day, String rate);

    @Message("{name}: {rate} %")
    String vatRate(String name, String rate);

    @Message(
            "{#when code}{#is STANDARD}Общая ставка{#is REDUCED}Льготная ставка{#is USN_5}УСН 5{#is USN_7}УСН 7{#is NONE}Без НДС{/when}")
    String vat(VatCode code);

    @Message("{sku}: {part}")
    String ofSize(String sku, String part);

    @Message(
            "{#when field}{#is NAME_RU}Название{#is NAME_EN}Название по-английски{#is TOLD_RU}Описание{#is TOLD_EN}Описание по-английски{#is MADE_RU}Состав{#is MADE_EN}Состав по-английски{#is CATEGORY}Раздел{#is BRAND}Бренд{#is GENDER}Для кого{#is AGE}Возраст{#is SEASON}Сезон{#is CARE}Уход{#is VAT}НДС{#is MARKED}Коды маркировки{#is TRIAL}Можно примерить{#is STATE}Продажа{#is COLOUR_RU}Цвет{#is COLOUR_EN}Цвет по-английски{#is SIZE}Размер{#is GRID}Сетка{#is BARCODE}Штрихкод{#is WEIGHT}Вес, г{#is SIZE_STATE}Продажа{/when}")
    String field(Field field);

    @Message("{number} см")
    String centimetres(String number);

    @Message("{number} г")
    String grams(String number);

    @Message("{#if child}Детское{#else}Взрослое{/if}")
    String age(boolean child);

    @Message("{#if yes}да{#else}нет{/if}")
    String yesNo(boolean yes);

    @Message(
            "{#switch state}{#case 'PUBLISHED'}В продаже{#case 'DRAFT'}Ждёт обмеров{#case 'WITHDRAWN'}Снято с продажи{/switch}")
    String state(String state);

    @Message(
            "Пустая строка начинает абзац. «## » в начале строки — заголовок, «- » — пункт списка, **так** — жирно, *так* — курсивом.")
    String toldHint();

    @Message("не указано")
    String unsaid();

    @Message("Напишите название хотя бы на одном языке.")
    String nameNeeded();

    @Message("Слишком длинно: можно до {most} знаков.")
    String tooLong(int most);

    @Message("Выберите из списка.")
    String choose();

    @Message("Вес: целое число граммов от 0 до {most}.")
    String badWeight(int most);

    @Message("Сантиметры от 0,1 до 500, не точнее миллиметра.")
    String badLength();

    @Message("У нового размера должен быть артикул.")
    String skuNeeded();

    @Message("Артикул")
    String sku();

    @Message("Новый размер: {label}")
    String newSize(String label);

    @Message("{#when sort}{#is CHANGED}Сначала изменённые{#is NEW}Сначала новые{#is NAME}По названию{/when}")
    String sort(GoodsQuery.Sort sort);

    @Message("{#when state}{#is ALL}Все{#is PUBLISHED}В продаже{#is DRAFT}Ждут обмеров{#is WITHDRAWN}Сняты{/when}")
    String listed(GoodsQuery.State state);

    @Message("{#when gap}{#is MEASURES}Не все обмеры{#is PICTURE}Нет фото{#is PRICE}Нет цены{#is NONE}{/when}")
    String gap(GoodsQuery.Gap gap);

    @Message("без обмеров: {count}")
    String unmeasured(int count);

    @Message("Отметьте хотя бы один товар.")
    String nothingTicked();

    @Message("Показано покупателям: {count}.")
    String publishedNow(int count);

    @Message("Не показано: {count}.")
    String notPublished(int count);

    @Message("Не хватает обмеров: {list}.")
    String lacking(String list);

    @Message("Снято с продажи: {count}.")
    String unpublishedNow(int count);

    @Message("Поправьте отмеченные поля. Остальное сохранено в форме.")
    String mendForm();

    @Message("Ничего не изменилось.")
    String nothingChanged();

    @Message("Сохранено. Версия {version}.")
    String saved(int version);

    @Message("Сохранено вместе с тем, что за это время изменили другие. Версия {version}.")
    String savedBeside(int version);

    @Message("Версия {number} возвращена. Теперь это версия {version}.")
    String restored(int number, int version);

    @Message("возвращена версия {number}")
    String restoredWhy(int number);

    @Message(
            "{#when origin}{#is FOUND}Найдено{#is CONSOLE}Вручную{#is IMPORT}Импорт{#is UNDO}Отмена импорта{#is RESTORED}Возврат версии{#is SCHEDULED}По плану{#is MERGED}Объединение{/when}")
    String origin(Origin origin);

    @Message("Товар появился")
    String firstSeen();

    @Message("и ещё {count}")
    String andMore(int count);

    @Message("Размеры")
    String sizes();

    @Message("Товары")
    String products();

    @Message("Найти")
    String find();

    @Message("Название, артикул или штрихкод")
    String findHint();

    @Message("Все разделы")
    String anySection();

    @Message("Все бренды")
    String anyBrand();

    @Message("Порядок")
    String order();

    @Message("Показать")
    String narrow();

    @Message("Таких товаров нет.")
    String noGoods();

    @Message("Попробуйте другие слова или уберите условия.")
    String noGoodsHint();

    @Message("Товар")
    String product();

    @Message("Продажа")
    String sale();

    @Message("Чего не хватает")
    String gaps();

    @Message("Изменён")
    String changedAt();

    @Message("Отметить: {name}")
    String tick(String name);

    @Message("Показать покупателям")
    String publish();

    @Message("Снять с продажи")
    String unpublish();

    @Message("Вернуть как было")
    String undo();

    @Message("Все изменения")
    String allChanges();

    @Message("Запланировано")
    String plans();

    @Message("Двойники")
    String twins();

    @Message("Версия {number}")
    String version(int number);

    @Message("История")
    String history();

    @Message("Тексты")
    String texts();

    @Message("Свойства")
    String facts();

    @Message("Стрелки вверх и вниз ведут по столбцу, Enter тоже. Столбцы из таблицы можно вставить прямо сюда.")
    String sizesHint();

    @Message("Обмеры, см")
    String measures();

    @Message("Столбцы со звёздочкой нужны, чтобы размер попал в продажу. Дробная часть через запятую или точку.")
    String measuresHint();

    @Message("Для этого раздела обмеры не нужны.")
    String noMeasures();

    @Message("Добавить размер")
    String addSize();

    @Message("В продаже")
    String onSale();

    @Message("Снят")
    String offSale();

    @Message("Зачем меняем")
    String why();

    @Message("Останется в истории")
    String whyHint();

    @Message("Сохранить")
    String save();

    @Message("Запланировать")
    String plan();

    @Message("День и час")
    String due();

    @Message("Без дня и часа сразу. Импорт не вернёт в продажу то, что снято вручную.")
    String saleHint();

    @Message("Не показаны, пока нет обмеров: {list}.")
    String lackingNow(String list);

    @Message("Изменено одновременно")
    String clash();

    @Message("Поле")
    String fieldColumn();

    @Message("Было")
    String seenColumn();

    @Message("Стоит сейчас")
    String nowColumn();

    @Message("Вы написали")
    String mineColumn();

    @Message("Стало")
    String isColumn();

    @Message("Когда")
    String whenColumn();

    @Message("Кто")
    String whoColumn();

    @Message("Откуда")
    String fromColumn();

    @Message("Что")
    String whatColumn();

    @Message("пусто")
    String empty();

    @Message("История: {name}")
    String historyOf(String name);

    @Message("Откуда угодно")
    String anyOrigin();

    @Message("Кто угодно")
    String anybody();

    @Message("Любое поле")
    String anyField();

    @Message("С дня")
    String fromDay();

    @Message("По день")
    String toDay();

    @Message("Изменений нет.")
    String noChanges();

    @Message("Версия {number}: {name}")
    String versionOf(int number, String name);

    @Message("Заказы по этой версии")
    String soldUnder();

    @Message("Что изменилось с тех пор")
    String since();

    @Message("С тех пор всё так же.")
    String sinceNothing();

    @Message("Это нынешняя версия.")
    String isLatest();

    @Message("Вернуть эту версию")
    String restore();

    @Message("Появится новая версия с этими текстами и обмерами. Продажа останется как есть.")
    String restoreHint();

    @Message("Что изменилось")
    String changes();

    @Message("Ждут")
    String open();

    @Message("Часы: {zone}")
    String clock(String zone);
}
