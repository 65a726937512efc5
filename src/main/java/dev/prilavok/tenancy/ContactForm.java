package dev.prilavok.tenancy;

import java.util.regex.Pattern;

/** How a contact may be written, in a file and in a console alike: it becomes a link. */
enum ContactForm {
    PHONE("\\+?[\\d ()-]{5,30}"),
    EMAIL("[^\\s@<>\"',;?&]+@[^\\s@<>\"',;?&]+"),
    MESSENGER("https://(t\\.me|vk\\.com|vk\\.ru|wa\\.me)/[\\w.+/-]{1,100}|[@+]?[\\w.-]{1,100}"),
    WORDS("[^\\p{Cntrl}]*");

    private static final int LONGEST = 200;

    private final Pattern form;

    ContactForm(String form) {
        this.form = Pattern.compile(form);
    }

    boolean fits(String value) {
        return value.length() <= LONGEST && form.matcher(value).matches();
    }
}
