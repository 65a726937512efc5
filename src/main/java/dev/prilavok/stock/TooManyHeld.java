package dev.prilavok.stock;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** One phone would hold more of a SKU, over all shops, than one buyer may. */
public final class TooManyHeld extends Refusal {
    private static final long serialVersionUID = 1;

    private final String sku;
    private final int most;

    TooManyHeld(Sku sku, int most) {
        super("too-many-held", 409);
        this.sku = sku.value();
        this.most = most;
    }

    public Sku sku() {
        return new Sku(sku);
    }

    /** How many units one buyer may hold. */
    public int most() {
        return most;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(StockMessages.class, locale).tooManyHeld(most);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sku", sku, "most", most);
    }
}
