package dev.prilavok.tenancy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** What the settings of shop.yaml may be. */
record ShopFileCheck(Path file, String text) {
    private static final int LONGEST = 200;
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}");

    void check(ShopFile shop) {
        present("name", shop.name());
        present("franchisee", shop.franchisee());
        present("locale", shop.locale());
        present("currency", shop.currency());
        present("zone", shop.zone());
        if (shop.legal() == null) throw mistake("legal", "the setting «legal» is missing");
        present("legal", "seller", shop.legal().seller());
        if (shop.taglineOrNone().length() > LONGEST) throw mistake("tagline", "a tagline is at most 200 characters");
        zone(shop.zone());
        currency(shop.currency());
        if (!List.of("ru", "en").contains(Locale.forLanguageTag(shop.locale()).getLanguage()))
            throw mistake("locale", "the language is ru or en, not " + shop.locale());
        if (shop.state() != null && !List.of("open", "closed").contains(shop.state()))
            throw mistake("state", "a shop is open or closed, not " + shop.state());
        hosts(shop.hostsOrNone());
        contacts(shop.contactsOrNone());
        front(shop.frontOrNone());
    }

    private void front(Front front) {
        fits("title", front.title(), ContactForm.WORDS);
        fits("text", front.text(), ContactForm.WORDS);
        fits("product", front.product(), ContactForm.PRODUCT);
        fits("picture", front.picture(), ContactForm.PICTURE);
        fits("announcement", front.announcement(), ContactForm.WORDS);
        fits("from", front.from(), ContactForm.DAY);
        fits("until", front.until(), ContactForm.DAY);
    }

    private void present(String setting, @Nullable String value) {
        present(setting, setting, value);
    }

    private void present(String line, String setting, @Nullable String value) {
        if (value == null || value.isBlank()) throw mistake(line, "the setting «%s» is missing".formatted(setting));
        if (value.length() > LONGEST) throw mistake(line, "«%s» is at most 200 characters".formatted(setting));
    }

    private void zone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw mistake("zone", "no such time zone: " + zone);
        }
    }

    private void currency(String currency) {
        try {
            CurrencyUnit.of(currency);
        } catch (IllegalCurrencyException unknown) {
            throw mistake("currency", "no such currency: " + currency);
        }
    }

    private void hosts(List<@Nullable String> hosts) {
        var seen = new HashSet<String>();
        for (var host : hosts) {
            if (host == null
                    || !HOST.matcher(host).matches()
                    || ADDRESS.matcher(host).matches())
                throw mistake("hosts", "not a host name (lower case, punycode, no port): " + host);
            if (!seen.add(host)) throw mistake("hosts", "the host %s is there twice".formatted(host));
        }
    }

    private void contacts(Contacts contacts) {
        fits("email", contacts.email(), ContactForm.EMAIL);
        fits("phone", contacts.phone(), ContactForm.PHONE);
        fits("telegram", contacts.telegram(), ContactForm.MESSENGER);
        fits("vk", contacts.vk(), ContactForm.MESSENGER);
        fits("whatsapp", contacts.whatsapp(), ContactForm.MESSENGER);
        fits("viber", contacts.viber(), ContactForm.PHONE);
        fits("max", contacts.max(), ContactForm.MAX);
        fits("ok", contacts.ok(), ContactForm.OK);
        fits("youtube", contacts.youtube(), ContactForm.YOUTUBE);
        fits("instagram", contacts.instagram(), ContactForm.INSTAGRAM);
    }

    private void fits(String setting, @Nullable String value, ContactForm form) {
        if (value != null && !form.fits(value)) throw mistake(setting, "«%s» cannot be %s".formatted(setting, value));
    }

    /** A mistake in a setting, with its line. */
    FileMistake mistake(String setting, String what) {
        var here = Pattern.compile("^\\s*((contacts|front): *\\{.*)?\\b" + Pattern.quote(setting) + "\\s*:");
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++)
            if (here.matcher(lines.get(i)).find()) return new FileMistake(file, i + 1, what);
        return new FileMistake(file, 1, what);
    }
}
