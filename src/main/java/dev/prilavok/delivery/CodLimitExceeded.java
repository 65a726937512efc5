package dev.prilavok.delivery;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** More would have to be collected from the buyer than this way may collect in this town. */
public final class CodLimitExceeded extends Refusal {
    private static final long serialVersionUID = 1;

    private final String way;
    private final Money due;
    private final Money limit;

    CodLimitExceeded(String way, Money due, Money limit) {
        super("cod-limit", 422);
        this.way = way;
        this.due = due;
        this.limit = limit;
    }

    public Money limit() {
        return limit;
    }

    @Override
    public String say(Locale locale) {
        var texts = Texts.of(DeliveryMessages.class, locale);
        var most = Moneys.shown(limit, locale);
        var asked = Moneys.shown(due, locale);
        return switch (way) {
            case "courier" -> texts.codLimitCourier(most, asked);
            case "pickup" -> texts.codLimitPickup(most, asked);
            default -> texts.codLimitPost(most, asked);
        };
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "way", way,
                "limitMinor", limit.getAmountMinorLong(),
                "dueMinor", due.getAmountMinorLong(),
                "currency", limit.getCurrencyUnit().getCode());
    }
}
