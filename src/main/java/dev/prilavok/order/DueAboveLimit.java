package dev.prilavok.order;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** Some part that may be kept costs more, delivery included, than this way of delivery may collect: thresholds make parts dearer. */
public final class DueAboveLimit extends Refusal {
    private static final long serialVersionUID = 1;

    private final Money limit;
    private final Money due;

    DueAboveLimit(Money limit, Money due) {
        super("due-above-limit", 422);
        this.limit = limit;
        this.due = due;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).codLimit(Moneys.shown(limit, locale), Moneys.shown(due, locale));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "limitMinor", Moneys.minor(limit),
                "dueMinor", Moneys.minor(due),
                "currency", due.getCurrencyUnit().getCode());
    }
}
