package dev.prilavok.stock;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the stock, Russian here, English in messages/stock_en.properties. */
@MessageBundle(value = "stock", locale = "ru")
public interface StockMessages {
    @Message("Этого размера больше нет. Его только что разобрали.")
    String soldOut();

    @Message("Столько нет. Осталось: {left}.")
    String fewerLeft(int left);

    @Message("В одни руки можно отложить не больше {most}. Остальное закажите, когда получите эти.")
    String tooManyHeld(int most);

    @Message("Резерв закончился, и вещи вернулись в продажу.")
    String holdEnded();

    @Message("Этих вещей уже нет там, откуда их берут: {skus}. Обновите страницу: кто-то успел раньше.")
    String unitsNotThere(String skus);
}
