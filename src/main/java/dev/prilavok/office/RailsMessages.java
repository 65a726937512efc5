package dev.prilavok.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what head office keeps of a brand, English in messages/rails_en.properties. */
@MessageBundle(value = "rails", locale = "ru")
public interface RailsMessages {
    @Message("Что меняет франчайзи")
    String title();

    @Message("{shop}: что меняет франчайзи")
    String titleOf(String shop);

    @Message("Отмеченное ведёт головная компания: в консоли магазина этого не изменить.")
    String hint();

    @Message("У магазина своё правило.")
    String own();

    @Message("Магазин следует правилу сети.")
    String follows();

    @Message("Ведёт головная компания")
    String kept();

    @Message("Сохранить для этого магазина")
    String saveShop();

    @Message("Сохранить для всей сети")
    String saveNetwork();

    @Message("Следовать правилу сети")
    String follow();

    @Message("Правило сети действует там, где у магазина нет своего.")
    String networkHint();

    @Message("Правило сохранено.")
    String saved();
}
