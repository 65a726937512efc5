package dev.prilavok.stock;

import dev.prilavok.kernel.Langs;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** Texts of the stock, Russian here, English in messages/stock_en.properties. */
@MessageBundle(value = "stock", locale = "ru")
public interface StockMessages {
    /** The bundle in the reader's language. */
    static StockMessages in(Locale locale) {
        return MessageBundles.get(StockMessages.class, Localized.Literal.of(Langs.of(locale)));
    }

    @Message("Этого размера больше нет. Его только что разобрали.")
    String soldOut();

    @Message("Столько нет. Осталось: {left}.")
    String fewerLeft(int left);

    @Message("В одни руки можно отложить не больше {most}. Остальное закажите, когда получите эти.")
    String tooManyHeld(int most);

    @Message("Резерв закончился, и вещи вернулись в продажу.")
    String holdEnded();
}
