package dev.prilavok.fulfilment.picking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of waves, shelves and the picking station, Russian here, English in messages/picking_en.properties. */
@MessageBundle(value = "picking", locale = "ru")
public interface PickingMessages {
    @Message("Сборка")
    String title();

    @Message("Собирать вместе")
    String by();

    @Message(
            "{#switch code}{#case 'day'}По дню доставки{#case 'carrier'}По доставке{#case 'city'}По городу{#case 'cutoff'}По часу отправки{/switch}")
    String criterion(String code);

    @Message("Заказы")
    String orders();

    @Message("Вещей")
    String units();

    @Message("Что вместе")
    String group();

    @Message("Собрать волну")
    String makeWave();

    @Message("обещали раньше сегодняшнего дня")
    String late();

    @Message("К {day}")
    String toDay(String day);

    @Message("Отправить до {time}")
    String until(String time);

    @Message("Без часа отправки")
    String noCutoff();

    @Message(
            "{#switch code}{#case 'own-courier'}Наш курьер{#case 'pickup-network'}Пункт выдачи{#case 'post'}Почта{#case 'cdek'}СДЭК{#else}{code}{/switch}")
    String carrier(String code);

    @Message("Всё собрано.")
    String nothingWaits();

    @Message("Подтверждённые заказы появятся здесь сами.")
    String nothingWaitsHint();

    @Message("Последние волны")
    String lastWaves();

    @Message("Волна {number}")
    String wave(String number);

    @Message("Заказов: {orders}, вещей: {units}")
    String size(int orders, int units);

    @Message("Посылка: отсканируйте номер")
    String findParcel();

    @Message("Открыть")
    String open();

    @Message("Такой посылки нет: {number}")
    String noParcel(String number);

    @Message("Готово {done} из {all}. Страницу можно закрыть, работа не остановится.")
    String planning(int done, int all);

    @Message("Не вошли в волну")
    String notPlanned();

    @Message("Лист сборки")
    String pickList();

    @Message("Лист сборки, PDF")
    String pickListPdf();

    @Message("Этикетки, PDF")
    String labelsPdf();

    @Message("Вложения для покупателей, PDF")
    String slipsPdf();

    @Message("Посылки")
    String parcels();

    @Message("Посылка")
    String parcel();

    @Message("Заказ")
    String order();

    @Message("Состояние")
    String state();

    @Message("Полка")
    String shelf();

    @Message("Вещь")
    String thing();

    @Message("Сколько")
    String howMany();

    @Message("без полки")
    String noShelf();

    @Message("Собрал")
    String pickedBy();

    @Message("Полки")
    String shelves();

    @Message("Артикул")
    String sku();

    @Message("Адрес полки")
    String address();

    @Message("Например, А-03-2: ряд, стеллаж, ярус")
    String addressHint();

    @Message("Записать")
    String save();

    @Message("Файл с полками")
    String shelfFile();

    @Message("CSV или XLSX: артикул и адрес в двух первых столбцах. Пустой адрес убирает полку.")
    String shelfFileHint();

    @Message("Загрузить")
    String upload();

    @Message("Записано: {sku}, {address}.")
    String saved(String sku, String address);

    @Message("Полка для {sku} убрана.")
    String cleared(String sku);

    @Message("Полок записано: {count}. Пропущено строк: {skipped}.")
    String imported(int count, int skipped);

    @Message("Такого артикула нет в каталоге: {sku}")
    String unknownSku(String sku);

    @Message("Выберите файл.")
    String chooseFile();

    @Message("Адрес не длиннее 40 знаков.")
    String addressLong();

    @Message("Найти артикул или полку")
    String findShelf();

    @Message("Полок пока нет")
    String noShelves();

    @Message("Загрузите таблицу или запишите первую полку здесь.")
    String noShelvesHint();

    @Message("Отсканируйте вещь")
    String scan();

    @Message("Теперь код маркировки: {name}")
    String scanMark(String name);

    @Message("{name}, {size}: есть {picked} из {quantity}")
    String taken(String name, String size, int picked, int quantity);

    @Message("Взять")
    String take();

    @Message("Отменить последний скан")
    String undo();

    @Message("Последний скан отменён.")
    String undone();

    @Message("Нет на полке")
    String notOnShelf();

    @Message("Выложить обратно")
    String takeOut();

    @Message("Вещи нашлись")
    String found();

    @Message("Собрано всё. Упакуйте посылку.")
    String allPicked();

    @Message("Собрано, упаковать")
    String pack();

    @Message("Чего-то не хватает. Магазин спрашивает покупателя, посылка ждёт ответа.")
    String shortHint();

    @Message("нет на полке: {count}")
    String missingPieces(int count);

    @Message("{picked} из {quantity}")
    String count(int picked, int quantity);

    @Message("нужен код маркировки")
    String marked();

    @Message("оставит одно из набора")
    String alternative();

    @Message("Подарок: положите вложение без цен")
    String gift();

    @Message("Этикетка, PDF")
    String label();

    @Message("Вложение, PDF")
    String slip();

    @Message("К посылке")
    String toCard();

    @Message("Обещали {from} – {to}")
    String promised(String from, String to);

    @Message("Не хватает вещей")
    String shortTitle();

    @Message("Все вещи на месте")
    String noShort();

    @Message("Если складу чего-то не хватит, заказ появится здесь: спросите покупателя и решите.")
    String noShortHint();

    @Message("Покупатель согласен без них")
    String goWithout();

    @Message("Отменить заказ")
    String cancelOrder();

    @Message("Склад отправит остальное, сумма к оплате уменьшится.")
    String goWithoutHint();

    @Message("Текст для покупателя")
    String messageTitle();

    @Message(
            "{name}, здравствуйте. Собираем ваш заказ {order}. К сожалению, на складе не нашлось: {things}. Отправить остальное без них?")
    String messageText(String name, String order, String things);

    @Message("Решено: заказ {number} поедет без недостающих вещей.")
    String wentWithout(String number);

    @Message("Заказ {number} отменён.")
    String cancelled(String number);

    @Message("Вещей не хватило на складе")
    String cancelReason();

    @Message("{name}, {colour}, {size}: {count}")
    String missingThing(String name, String colour, String size, int count);
}
