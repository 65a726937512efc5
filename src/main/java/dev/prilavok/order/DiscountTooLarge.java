package dev.prilavok.order;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** A discount that would leave less than the goods cost those who pay for it. */
public final class DiscountTooLarge extends Refusal {
    private static final long serialVersionUID = 1;

    private final Money most;

    DiscountTooLarge(Money most) {
        super("discount-too-large", 422);
        this.most = most;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).discountTooLarge(Moneys.shown(most, locale));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "mostMinor",
                Moneys.minor(most),
                "currency",
                most.getCurrencyUnit().getCode());
    }
}
