package dev.prilavok.stock;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** Fewer units are free than somebody wants. */
public final class OutOfStock extends Refusal {
    private static final long serialVersionUID = 1;

    private final String sku;
    private final int wanted;
    private final int left;

    public OutOfStock(Sku sku, int wanted, int left) {
        super("out-of-stock", 409);
        this.sku = sku.value();
        this.wanted = wanted;
        this.left = left;
    }

    public Sku sku() {
        return new Sku(sku);
    }

    public int wanted() {
        return wanted;
    }

    public int left() {
        return left;
    }

    @Override
    public String say(Locale locale) {
        var texts = Texts.of(StockMessages.class, locale);
        return left == 0 ? texts.soldOut() : texts.fewerLeft(left);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sku", sku, "wanted", wanted, "left", left);
    }
}
