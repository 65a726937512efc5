package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** The shop does not sell this SKU, or not any more. */
public final class NotForSale extends Refusal {
    private static final long serialVersionUID = 1;

    private final String sku;

    NotForSale(Sku sku) {
        super("not-for-sale", 409);
        this.sku = sku.value();
    }

    public Sku sku() {
        return new Sku(sku);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).notForSale();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sku", sku);
    }
}
