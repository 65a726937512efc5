package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** The phone has as many open orders as one may have, in this shop or over all. */
public final class TooManyOpenOrders extends Refusal {
    private static final long serialVersionUID = 1;

    private final int open;

    TooManyOpenOrders(int open) {
        super("too-many-open-orders", 409);
        this.open = open;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).tooManyOpenOrders(open);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("open", open);
    }
}
