package dev.prilavok.order;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** The shop's price is another one than the buyer was quoted. */
public final class PriceChanged extends Refusal {
    private static final long serialVersionUID = 1;

    private final String sku;
    private final Money before;
    private final Money now;

    PriceChanged(Sku sku, Money before, Money now) {
        super("price-changed", 409);
        this.sku = sku.value();
        this.before = before;
        this.now = now;
    }

    public Sku sku() {
        return new Sku(sku);
    }

    public Money before() {
        return before;
    }

    public Money now() {
        return now;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale)
                .priceChanged(Moneys.shown(before, locale), Moneys.shown(now, locale));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "sku", sku,
                "beforeMinor", Moneys.minor(before),
                "nowMinor", Moneys.minor(now),
                "currency", now.getCurrencyUnit().getCode());
    }
}
