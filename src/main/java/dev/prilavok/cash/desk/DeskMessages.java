package dev.prilavok.cash.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The cash desk in words, Russian here, English in messages/desk_en.properties. */
@MessageBundle(value = "desk", locale = "ru")
public interface DeskMessages {
    @Message("Касса")
    String title();

    @Message("У кого из наших курьеров деньги покупателей и сколько")
    String question();

    @Message("Принять деньги")
    String take();

    @Message("Сколько насчитали")
    String counted();

    @Message("Если денег меньше, недостача останется за курьером, а не за франчайзи.")
    String countedHint();

    @Message("Посылка")
    String parcel();

    @Message("Заказ")
    String order();

    @Message("Магазин")
    String shop();

    @Message("Когда")
    String at();

    @Message("Сумма")
    String sum();

    @Message("Все деньги сданы.")
    String empty();

    @Message("Здесь появится то, что курьеры взяли у покупателей.")
    String emptyHint();

    @Message("Приняли недавно")
    String doneTitle();

    @Message("Курьер")
    String courier();

    @Message("Посылок")
    String parcels();

    @Message("Не хватает")
    String missing();

    @Message("Принял")
    String by();

    @Message("Курьер не назван")
    String unknown();

    @Message("Укажите, сколько насчитали, числом: 12500 или 12500,50.")
    String noSum();

    @Message("Отметьте посылки, деньги за которые принесли.")
    String nothingTicked();

    @Message("Часть денег уже принята. Обновите страницу.")
    String cashMoved();

    @Message("У курьера было {expected}. Больше принять нельзя: пересчитайте или отметьте ещё посылки.")
    String tooMuch(String expected);

    @Message("Принято {counted}.")
    String taken(String counted);

    @Message("Принято {counted}, не хватает {missing}: это долг курьера.")
    String takenShort(String counted, String missing);
}
