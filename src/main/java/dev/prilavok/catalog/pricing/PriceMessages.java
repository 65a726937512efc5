package dev.prilavok.catalog.pricing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of price lists, English in messages/prices_en.properties. */
@MessageBundle(value = "prices", locale = "ru")
public interface PriceMessages {
    @Message(
            "{#when code}{#is NO_SKU}Нет артикула.{#is UNKNOWN_SKU}Артикула {first} нет в каталоге.{#is REPEATED}Артикул {first} уже был выше.{#is NOT_A_PRICE}Это не цена: {first}.{#is NO_WHOLESALE}Нет оптовой цены, и раньше её не было.{#is NO_RECOMMENDED}Нет рекомендованной цены, и раньше её не было.{#is FLOOR_ABOVE_CEILING}Нижняя граница {first} выше верхней {second}.{#is OUTSIDE}Рекомендованная цена {first} вне границ {second}.{#is BEFORE_TOO_LOW}Старая цена {first} не больше рекомендованной {second}.{#is OVERLAP}На этот же момент цены уже меняет версия {first}, например артикул {second}. Выберите другой момент или отмените ту версию.{#is NO_PRICES}В версии нет ни одной цены.{#is PAST_DATE}Укажите день и час в будущем. Цены, которые уже действуют, не меняются.{#is CLOSED}Версия {first} уже не меняется. Создайте новую.{#is NO_COLUMNS}В файле нужны столбцы «Артикул» и хотя бы один из «Опт», «Рекомендованная», «Цена от», «Цена до».{#is BAD_PERCENT}Процент: от −90 до 90, не ноль, до двух знаков после запятой.{#is NOTHING_THERE}В этом разделе нет товаров с ценой.{#is GROUP_NAME}Дайте группе название, не длиннее {first} знаков.{#is GROUP_TAKEN}Группа «{first}» уже есть.{/when}")
    String problem(PriceProblem.Code code, String first, String second);

    @Message(
            "{#when state}{#is DRAFT}Черновик{#is FUTURE}Ждёт своего дня{#is IN_FORCE}Действует{#is PAST}Прошла{#is CANCELLED}Отменена{/when}")
    String state(PriceVersion.State state);

    @Message("Прайс-листы")
    String prices();

    @Message("Новая версия")
    String fresh();

    @Message("В версии только те цены, которые меняются. Остальные действуют дальше.")
    String freshHint();

    @Message("Валюта")
    String currency();

    @Message("Зачем")
    String note();

    @Message("Создать черновик")
    String begin();

    @Message("Версия")
    String version();

    @Message("Действует с")
    String from();

    @Message("Состояние")
    String stateColumn();

    @Message("Цен")
    String count();

    @Message("Кто")
    String by();

    @Message("импорт")
    String byImport();

    @Message("без даты")
    String noDate();

    @Message("Прайс-листов пока нет.")
    String none();

    @Message("Цены из файла")
    String upload();

    @Message(
            "CSV или XLSX: «Артикул», «Опт», «Рекомендованная», «Цена от», «Цена до», «Старая цена». Пустая ячейка оставляет цену прежней.")
    String uploadHint();

    @Message("Файл")
    String file();

    @Message("Взять цены")
    String take();

    @Message("Только проверить")
    String tryOut();

    @Message("Выберите файл.")
    String chooseFile();

    @Message("Проверено. Изменилось бы цен: {taken}, прежних: {same}, с ошибками: {troubles}.")
    String tried(int taken, int same, int troubles);

    @Message("Взято цен: {taken}, прежних: {same}, с ошибками: {troubles}.")
    String taken(int taken, int same, int troubles);

    @Message("Что не взято из последнего файла")
    String troubles();

    @Message("Строка")
    String row();

    @Message("Артикул")
    String sku();

    @Message("Что поправить")
    String mend();

    @Message("Изменить на процент")
    String percent();

    @Message("Меняются все четыре цены раздела. Старые цены в новую версию не переходят.")
    String percentHint();

    @Message("Раздел")
    String section();

    @Message("Все товары")
    String all();

    @Message("Процент, например 5 или −3,5")
    String percentField();

    @Message("Округлить до")
    String step();

    @Message("Пересчитать")
    String apply();

    @Message("Пересчитано цен: {count}.")
    String percentDone(int count);

    @Message("Цены")
    String rows();

    @Message("Под полем стоит цена, которая действует сейчас. Сотрите все поля строки, чтобы убрать её из версии.")
    String rowsHint();

    @Message("Товар")
    String product();

    @Message("Опт")
    String wholesale();

    @Message("Рекомендованная")
    String recommended();

    @Message("Цена от")
    String floor();

    @Message("Цена до")
    String ceiling();

    @Message("Старая цена")
    String before();

    @Message("сейчас {price}")
    String now(String price);

    @Message("Добавить артикул")
    String addSku();

    @Message("Сохранить цены")
    String save();

    @Message("Сохранено строк: {count}.")
    String saved(int count);

    @Message("Найти в версии")
    String find();

    @Message("Название, артикул или штрихкод")
    String findHint();

    @Message("Здесь пока нет цен.")
    String noRows();

    @Message("Когда вступит в силу")
    String date();

    @Message("День и час")
    String due();

    @Message("Часы: {zone}")
    String clock(String zone);

    @Message("Назначить")
    String give();

    @Message("Версия вступит в силу {when}.")
    String dated(String when);

    @Message("Отменить версию")
    String cancel();

    @Message("Пока день не наступил, отменить можно без последствий.")
    String cancelHint();

    @Message("Версия отменена.")
    String cancelled();

    @Message("{sku}: {name}")
    String field(String sku, String name);
}
