package dev.prilavok.ledger.adjustments;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Months;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.BiFunction;

/** A correction by hand cannot be made so. */
public final class AdjustmentRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<AdjustmentMessages, Locale, String> text;

    private AdjustmentRefused(String code, int status, BiFunction<AdjustmentMessages, Locale, String> text) {
        super(code, status);
        this.text = text;
    }

    static AdjustmentRefused secondPerson() {
        return new AdjustmentRefused("second-person", 409, (say, locale) -> say.secondPerson());
    }

    static AdjustmentRefused decided() {
        return new AdjustmentRefused("adjustment-decided", 409, (say, locale) -> say.alreadyDecided());
    }

    static AdjustmentRefused closed(YearMonth month) {
        return new AdjustmentRefused(
                "period-closed", 409, (say, locale) -> say.monthClosed(Months.shown(month, locale)));
    }

    static AdjustmentRefused future() {
        return new AdjustmentRefused("day-ahead", 422, (say, locale) -> say.dayAhead());
    }

    static AdjustmentRefused sameAccount() {
        return new AdjustmentRefused("same-account", 422, (say, locale) -> say.sameAccount());
    }

    static AdjustmentRefused noShop() {
        return new AdjustmentRefused("no-franchisee", 422, (say, locale) -> say.noShop());
    }

    static AdjustmentRefused noSuchAccount(String typed) {
        return new AdjustmentRefused("no-such-account", 422, (say, locale) -> say.noSuchAccount(typed));
    }

    static AdjustmentRefused noEvidence() {
        return new AdjustmentRefused("no-evidence", 422, (say, locale) -> say.noEvidence());
    }

    static AdjustmentRefused noReason() {
        return new AdjustmentRefused("no-reason", 422, (say, locale) -> say.noReason());
    }

    static AdjustmentRefused noSum() {
        return new AdjustmentRefused("no-sum", 422, (say, locale) -> say.noSum());
    }

    static AdjustmentRefused noDay() {
        return new AdjustmentRefused("no-day", 422, (say, locale) -> say.noDay());
    }

    static AdjustmentRefused file() {
        return new AdjustmentRefused("odd-file", 422, (say, locale) -> say.oddFile());
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(AdjustmentMessages.class, locale), locale);
    }
}
