package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** The order has moved on, or this party may not move it so. */
public final class NotAllowedNow extends Refusal {
    private static final long serialVersionUID = 1;

    private final OrderState state;

    NotAllowedNow(OrderState state) {
        super("not-allowed-now", 409);
        this.state = state;
    }

    /** The state that the order is in. */
    public OrderState state() {
        return state;
    }

    @Override
    public String say(Locale locale) {
        var texts = Texts.of(OrderMessages.class, locale);
        return texts.notAllowedNow(texts.state(state));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("state", state);
    }
}
