package dev.prilavok.fulfilment.packing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the prices of gift wrap, Russian here, English in messages/giftprice_en.properties. */
@MessageBundle(value = "giftprice", locale = "ru")
public interface GiftPriceMessages {
    @Message("Подарочная упаковка")
    String title();

    @Message(
            "Покупатель отмечает подарок при заказе и платит за упаковку, если оставил хотя бы одну вещь. Заказ хранит цену, с которой оформлен.")
    String lead();

    @Message("Сейчас")
    String now();

    @Message("Для всех магазинов, {currency}")
    String everywhere(String currency);

    @Message("не упаковываем")
    String none();

    @Message("Цена, {currency}")
    String price(String currency);

    @Message("Пустая цена: подарки не упаковываем. 0: упаковываем бесплатно.")
    String priceHint();

    @Message("Сохранить")
    String save();

    @Message("Магазины")
    String shops();

    @Message("Магазин")
    String shop();

    @Message("Цена для покупателя")
    String inShop();

    @Message("своя")
    String own();

    @Message("Своя цена магазина")
    String ofShop();

    @Message("Что сделать")
    String what();

    @Message("Назначить свою цену")
    String setOwn();

    @Message("Вернуть общую цену")
    String follow();

    @Message("Кто и когда менял")
    String history();

    @Message("Цену ещё не называли.")
    String noHistory();

    @Message("общая цена")
    String followed();

    @Message("Цена: число от 0 до {most}, копейки после запятой.")
    String wrong(String most);

    @Message("Записано. Уже оформленные заказы остаются со своей ценой.")
    String saved();
}
