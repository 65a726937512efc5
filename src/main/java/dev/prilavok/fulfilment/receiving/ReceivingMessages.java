package dev.prilavok.fulfilment.receiving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of receiving back and of the quarantine, Russian here, English in messages/receiving_en.properties. */
@MessageBundle(value = "receiving", locale = "ru")
public interface ReceivingMessages {
    @Message("Приём возвратов")
    String title();

    @Message("Посылка: отсканируйте номер")
    String scanParcel();

    @Message("Открыть")
    String open();

    @Message("Такой посылки нет: {number}")
    String noParcel(String number);

    @Message("Ждут осмотра")
    String waiting();

    @Message("Ничего не ждёт осмотра")
    String none();

    @Message("Отсканируйте посылку, которая вернулась.")
    String noneHint();

    @Message("Возврат {number}")
    String parcel(String number);

    @Message("Посылка снова у нас")
    String receive();

    @Message("Примите посылку и пересчитайте всё, что в ней лежит. Сколько вещей ждали, покажем после пересчёта.")
    String receiveHint();

    @Message("Отсканируйте вещь")
    String scan();

    @Message("Посчитать")
    String count();

    @Message("Какая она")
    String grade();

    @Message("Повреждена в пути")
    String carriage();

    @Message("повреждена в пути")
    String byCarriage();

    @Message("Что с ней не так")
    String note();

    @Message("{name}, {size}: посчитано")
    String counted(String name, String size);

    @Message("{scanned}: этой вещи в посылке не было. Отложите её и позовите старшего.")
    String notOfThisParcel(String scanned);

    @Message("Посчитано: {count}")
    String soFar(int count);

    @Message("Убрать")
    String remove();

    @Message("Изменить")
    String change();

    @Message("Фото вещи")
    String photo();

    @Message("Добавить фото")
    String addPhoto();

    @Message("Выберите фотографию.")
    String choosePhoto();

    @Message("Фото добавлено.")
    String photoAdded();

    @Message("Фотография {index}")
    String photoOf(int index);

    @Message("Пересчёт закончен")
    String finish();

    @Message("Снова в продаже: {fit}. Отложено: {aside}. Не хватает: {missing}.")
    String result(int fit, int aside, int missing);

    @Message("К посылке")
    String toCard();

    @Message("Карантин")
    String quarantine();

    @Message("Карантин пуст")
    String quarantineEmpty();

    @Message("Сюда попадают вещи с браком и недокомплектом.")
    String quarantineHint();

    @Message("Вещь")
    String thing();

    @Message("Штук")
    String units();

    @Message("Сколько")
    String howMany();

    @Message("Почему")
    String why();

    @Message("В продажу")
    String sell();

    @Message("Списать")
    String writeOff();

    @Message("Вернули в продажу: {sku}, {units} шт.")
    String sold(String sku, int units);

    @Message("Списано: {sku}, {units} шт.")
    String writtenOff(String sku, int units);

    @Message("Укажите, сколько штук и почему.")
    String decisionWrong();
}
