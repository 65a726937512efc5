package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A rule as it was typed. */
record PrepayForm(String shop, String share, String sum, String from, String refusals, String hours, String reason) {
    static final PrepayForm NOTHING = new PrepayForm("", "", "", "", "0", "24", "");
    private static final int MOST_HOURS = 47;

    /** What is wrong with it; nothing when it is a rule. */
    Optional<String> mistake(PrepayMessages say, CurrencyUnit currency) {
        var isShare = percent() != null;
        var isSum = money(sum, currency) != null;
        if (isShare == isSum) return Optional.of(say.shareOrSum());
        var count = number(refusals);
        if (count == null || count < 0) return Optional.of(say.badRefusals());
        var wait = number(hours);
        if (wait == null || wait < 1 || wait > MOST_HOURS) return Optional.of(say.badHours());
        return reason.isBlank() ? Optional.of(say.noReason()) : Optional.empty();
    }

    PrepayRule rule(CurrencyUnit currency) {
        var count = number(refusals);
        var wait = number(hours);
        return new PrepayRule(
                percent(),
                money(sum, currency),
                money(from, currency),
                count == null ? 0 : count,
                wait == null ? 1 : wait);
    }

    private @Nullable Percent percent() {
        var number = TypedNumber.read(share);
        if (number == null || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) return null;
        return number.scale() > 2 ? null : Percent.of(number.toPlainString());
    }

    private static @Nullable Money money(String typed, CurrencyUnit currency) {
        var sum = TypedNumber.sum(typed, currency);
        return sum == null || !sum.isPositive() ? null : sum;
    }

    private static @Nullable Integer number(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException odd) {
            return null;
        }
    }
}
