package dev.prilavok.tenancy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** How a contact may be written, in a file and in a console alike: it becomes a link. */
enum ContactForm {
    PHONE("\\+?[\\d ()-]{5,30}"),
    EMAIL("[^\\s@<>\"',;?&]+@[^\\s@<>\"',;?&]+"),
    MESSENGER("https://(t\\.me|vk\\.com|vk\\.ru|wa\\.me)/[\\w.+/-]{1,100}|[@+]?[\\w.-]{1,100}"),
    MAX("https://max\\.ru/[\\w.@+/-]{1,100}"),
    OK("https://ok\\.ru/[\\w.@+/-]{1,100}"),
    YOUTUBE("https://(www\\.)?youtube\\.com/[\\w.@+/-]{1,100}"),
    INSTAGRAM("https://(www\\.)?instagram\\.com/[\\w.@+/-]{1,100}"),
    PRODUCT("[a-z0-9-]{1,200}"),
    PICTURE("[0-9a-f]{64}"),
    DAY("\\d{4}-\\d{2}-\\d{2}") {
        @Override
        boolean fits(String value) {
            return super.fits(value) && isDay(value);
        }
    },
    WORDS("[^\\p{Cntrl}]*");

    private static final int LONGEST = 200;

    private final Pattern form;

    ContactForm(String form) {
        this.form = Pattern.compile(form);
    }

    boolean fits(String value) {
        return value.length() <= LONGEST && form.matcher(value).matches();
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
