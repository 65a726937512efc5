package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** An item that may not be tried on is among the sizes to choose from. */
public final class NotForTrial extends Refusal {
    private static final long serialVersionUID = 1;

    private final String sku;

    NotForTrial(Sku sku) {
        super("not-for-trial", 422);
        this.sku = sku.value();
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).notForTrial();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sku", sku);
    }
}
