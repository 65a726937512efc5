package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of presents and of what the warehouse does not have, Russian here, English in messages/gift_en.properties. */
@MessageBundle(value = "gift", locale = "ru")
public interface GiftMessages {
    @Message("Подарочная упаковка")
    String wrap();

    @Message("Завернём в подарок: {price}")
    String wish(String price);

    @Message("В коробке не будет цен. Если не оставите ничего, за упаковку платить не нужно.")
    String wishAbout();

    @Message("Это подарок: внутри не будет цен.")
    String present();

    @Message("Не оказалось на складе. В заказ не войдёт, платить не нужно.")
    String gone();

    @Message("На складе не хватило {pieces} шт. Привезём {left} шт.")
    String fewer(int pieces, int left);

    @Message("Упаковка подарка была {before}, стала {now}.")
    String changed(String before, String now);
}
