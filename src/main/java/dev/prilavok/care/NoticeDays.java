package dev.prilavok.care;

import dev.prilavok.kernel.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as notices say them. */
final class NoticeDays {
    private NoticeDays() {}

    static String day(LocalDate date, Locale locale) {
        var russian = locale.getLanguage().equals("ru");
        return date.format(DateTimeFormatter.ofPattern(russian ? "d MMMM" : "MMMM d", locale));
    }

    static String between(LocalDate from, LocalDate to, Locale locale) {
        return from.equals(to)
                ? day(from, locale)
                : Texts.of(CareMessages.class, locale).between(day(from, locale), day(to, locale));
    }
}
