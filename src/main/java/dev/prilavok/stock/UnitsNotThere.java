package dev.prilavok.stock;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** A command wants to move units that are not where it says: another one was faster, or nobody holds them any more. */
public final class UnitsNotThere extends Refusal {
    private static final long serialVersionUID = 1;

    private final String skus;

    UnitsNotThere(String skus) {
        super("units-not-there", 409);
        this.skus = skus;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(StockMessages.class, locale).unitsNotThere(skus);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("skus", skus);
    }
}
