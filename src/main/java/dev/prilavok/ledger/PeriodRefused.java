package dev.prilavok.ledger;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.BiFunction;

/** A month cannot be closed now. */
public final class PeriodRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient YearMonth month;
    private final transient BiFunction<LedgerMessages, String, String> text;

    private PeriodRefused(String code, YearMonth month, BiFunction<LedgerMessages, String, String> text) {
        super(code, 409);
        this.month = month;
        this.text = text;
    }

    static PeriodRefused notOver(YearMonth month) {
        return new PeriodRefused("period-not-over", month, LedgerMessages::periodNotOver);
    }

    static PeriodRefused closed(YearMonth month) {
        return new PeriodRefused("period-closed", month, LedgerMessages::periodClosed);
    }

    static PeriodRefused earlierOpen(YearMonth month) {
        return new PeriodRefused("earlier-period-open", month, LedgerMessages::earlierPeriodOpen);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(LedgerMessages.class, locale), Months.shown(month, locale));
    }
}
