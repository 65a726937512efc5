package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The SKU of a new size is the name of another one already. */
final class SkuTaken extends Refusal {
    private static final long serialVersionUID = 1;

    private final String sku;

    SkuTaken(String sku) {
        super("sku-taken", 422);
        this.sku = sku;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(MasterMessages.class, locale).skuTaken(sku);
    }
}
