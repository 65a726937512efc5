package dev.prilavok.catalog;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** A shop asks less or more for a product than head office allows. */
public final class PriceOutsideCorridor extends Refusal {
    private static final long serialVersionUID = 1;

    private final Money asked;
    private final Money floor;
    private final Money ceiling;

    public PriceOutsideCorridor(Money asked, Money floor, Money ceiling) {
        super("price-outside-corridor", 422);
        this.asked = asked;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CatalogMessages.class, locale)
                .priceOutsideCorridor(
                        Moneys.shown(asked, locale), Moneys.shown(floor, locale), Moneys.shown(ceiling, locale));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "askedMinor", Moneys.minor(asked),
                "floorMinor", Moneys.minor(floor),
                "ceilingMinor", Moneys.minor(ceiling),
                "currency", asked.getCurrencyUnit().getCode());
    }
}
