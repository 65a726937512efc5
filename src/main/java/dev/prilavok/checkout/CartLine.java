package dev.prilavok.checkout;

import dev.prilavok.catalog.Picture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a basket as it is worth today.
 *
 * @param unit today's price, or the last that was seen when it is not sold any more
 * @param before the price when it was put there, only when it has changed
 * @param free how many can be promised now
 * @param set the set of sizes that it is chosen from, shared by its lines; null for an ordinary line
 * @param mayChoose another size of the same product and colour may travel along to choose from
 */
public record CartLine(
        UUID id,
        Sku sku,
        UUID product,
        String slug,
        String name,
        String colour,
        String size,
        @Nullable Picture picture,
        int quantity,
        Money unit,
        @Nullable Money before,
        int free,
        int grams,
        LineState state,
        @Nullable UUID set,
        boolean mayChoose) {
    /** The price of all its pieces. */
    public Money total() {
        return unit.multipliedBy(quantity);
    }

    /** One sentence about what has changed; empty when nothing has. */
    public String notice(Locale locale) {
        var say = Texts.of(CheckoutMessages.class, locale);
        return switch (state) {
            case READY -> "";
            case PRICE_CHANGED -> before == null ? "" : say.priceChanged(shown(before, locale), shown(unit, locale));
            case FEWER_LEFT -> say.fewerLeft(free);
            case SOLD_OUT -> say.lineSoldOut();
            case NOT_SOLD -> say.lineNotSold();
        };
    }

    private static String shown(Money money, Locale locale) {
        return dev.prilavok.kernel.Moneys.shown(money, locale);
    }
}
