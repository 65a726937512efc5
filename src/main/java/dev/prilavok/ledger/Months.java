package dev.prilavok.ledger;

import io.quarkus.qute.TemplateExtension;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as people read them. */
public final class Months {
    private Months() {}

    /** "ноябрь 2026", "November 2026". */
    @TemplateExtension
    public static String shown(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }
}
